import { startTransition, useEffect, useState } from 'react'

/**
 * Follows `target` one piece at a time, each drawn as a transition and painted before the next begins, so that a press
 * of the reader comes between. `next` gives what follows on what is shown, and in the end `target` itself.
 */
export function useInPieces<T>(target: T, atFirst: T, next: (shown: T, target: T) => T): T {
  const [shown, setShown] = useState(atFirst)
  useEffect(() => {
    if (shown === target) return
    return afterPaint(() => startTransition(() => setShown(next(shown, target))))
  }, [shown, target, next])
  return shown
}

/** Runs once the page has been painted; soon, too, where nothing is painted, as in a tab behind others. */
export function afterPaint(run: () => void): () => void {
  let timer = setTimeout(run, 100)
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    timer = setTimeout(run)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}

/** Does one after the other, each when the browser has nothing else to do. What fails is left out. */
export function oneByOne(all: readonly (() => Promise<unknown>)[]): () => void {
  let rest = all
  let leave = () => {}
  const goOn = () => {
    const [first, ...later] = rest
    if (first === undefined) return
    rest = later
    leave = whenIdle(() => void first().then(goOn, goOn))
  }
  goOn()
  return () => {
    rest = []
    leave()
  }
}

/** Runs when the browser has nothing else to do, and within a few seconds in any case. */
function whenIdle(run: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run, 1000)
    return () => clearTimeout(timer)
  }
  const idle = requestIdleCallback(run, { timeout: 3000 })
  return () => cancelIdleCallback(idle)
}
