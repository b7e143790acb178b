import { startTransition, useEffect, useRef, useState } from 'react'
import type { CaseFile } from '#lib/domain/case-file'
import type { Answer, ExampleFacts } from './answer.ts'
import { nameOf, type Part, putTogether, takeApart } from './answer-parts.ts'
import type { FromEngine, ToEngine } from './engine-messages.ts'
import { keepEqual } from './keep-equal.ts'
import { afterPaint } from './pacing.ts'

export interface Answered {
  answer: Answer
  /** The facts that the answer is for. While others stand on the page, it is being worked out. */
  forFacts: ExampleFacts
  /** The answer to the facts as given; only its first part until the engine has sent the rest. */
  asGiven: Answer
  /** The engine could not be loaded: what stands is the last answer. */
  failed: boolean
}

/**
 * The answer to the facts. The first one comes with the page; every later one from a worker, or from the same engine
 * in the page where a worker cannot be had. An answer is taken over as a transition, which never holds the page.
 */
export function useAnswer(caseFile: CaseFile, first: Answer, facts: ExampleFacts): Answered {
  const [answered, setAnswered] = useState<Answered>({
    answer: first,
    forFacts: caseFile.facts,
    asGiven: first,
    failed: false,
  })
  const engine = useRef<{ ask: (facts: ExampleFacts) => void; close: () => void }>(undefined)

  useEffect(() => {
    const opened = openEngine(caseFile, first, (news) =>
      startTransition(() => setAnswered((before) => ({ ...before, ...news }))),
    )
    engine.current = opened
    return () => {
      engine.current = undefined
      opened.close()
    }
  }, [caseFile, first])

  useEffect(() => engine.current?.ask(facts), [facts])
  return answered
}

/** Opens a worker, and takes the engine into the page when that fails, with the question that was open. */
function openEngine(caseFile: CaseFile, first: Answer, tell: (news: Partial<Answered>) => void) {
  let closed = false
  let run = 0
  let asked = caseFile.facts as ExampleFacts
  let answer = first
  const have = new Map<string, Part>(takeApart(first).map((part) => [nameOf(part), part]))
  let post: (message: ToEngine) => void = () => undefined

  const receive = (message: FromEngine) => {
    if (closed) return
    if (message.kind === 'part') {
      const name = nameOf(message.part)
      have.set(name, keepEqual(have.get(name), message.part))
    }
    if (message.kind === 'failed') tell({ failed: true })
    if (message.kind === 'answer' && (message.run === 0 || message.run === run)) {
      const whole = putTogether(
        message.parts.flatMap((name) => have.get(name) ?? []),
        answer,
      )
      const asGiven = message.run === 0 ? { asGiven: whole } : {}
      if (message.run !== run) return tell(asGiven)
      answer = whole
      tell({ ...asGiven, answer, forFacts: asked, failed: false })
    }
  }
  const begin = (send: (message: ToEngine) => void) => {
    post = send
    post({ kind: 'open', caseFile, shown: first.assessment.hash })
    if (run > 0) post({ kind: 'ask', run, facts: asked })
  }
  const here = () => {
    void import('./example-engine.ts').then(
      ({ exampleEngine }) => closed || begin(exampleEngine(receive)),
      () => tell({ failed: true }),
    )
  }
  let worker: Worker | null = null
  const start = () => {
    const opened = openWorker()
    worker = opened
    if (opened === null) return here()
    opened.addEventListener('message', ({ data }: MessageEvent<FromEngine>) => receive(data))
    opened.addEventListener(
      'error',
      () => {
        opened.terminate()
        here()
      },
      { once: true },
    )
    begin((message) => opened.postMessage(message))
  }
  // First the page stands; a question asked before is sent along.
  const leave = afterPaint(start)
  return {
    ask: (facts: ExampleFacts) => {
      if (facts === asked) return
      asked = facts
      run += 1
      post({ kind: 'ask', run, facts })
    },
    close: () => {
      closed = true
      leave()
      worker?.terminate()
    },
  }
}

function openWorker(): Worker | null {
  try {
    return new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}
