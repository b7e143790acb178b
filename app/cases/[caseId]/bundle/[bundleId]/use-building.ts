import { useEffect, useState } from 'react'
import type { BuildState } from '#lib/server/bundles/build-job'
import { type Answer, askServer } from '../../../../account/ask-server.ts'

export interface Building {
  state: BuildState
  /** Asking how it stands brings no answer at present; it is asked again. */
  isUnheard: boolean
  start: (version: number, giveOut: boolean) => Promise<Answer<BuildState>>
  /** Stops it, or takes the built files away. */
  cancel: () => Promise<Answer<undefined>>
}

const between = 700

/** How a building stands, asked again and again while it goes on. */
export function useBuilding(address: string, initial: BuildState): Building {
  const [state, setState] = useState(initial)
  const [isUnheard, setUnheard] = useState(false)

  useEffect(() => {
    if (state.state !== 'building') return
    let isOver = false
    const timer = setTimeout(async () => {
      const answer = await askServer<BuildState>(`${address}/build`, 'GET')
      if (isOver) return
      setUnheard(!answer.ok)
      // One that did not come is asked for again.
      if (!answer.ok) return setState((before) => ({ ...before }))
      setState(answer.body.state === 'none' ? endedUnseen : answer.body)
    }, between)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [address, state])

  return {
    state,
    isUnheard,
    start: async (version, giveOut) => {
      const answer = await askServer<BuildState>(`${address}/build`, 'POST', { giveOut }, version)
      if (answer.ok) setState(answer.body)
      return answer
    },
    cancel: async () => {
      const answer = await askServer<undefined>(`${address}/build`, 'DELETE')
      // One that is being built says itself that it was stopped.
      if (answer.ok && state.state !== 'building') setState({ state: 'none' })
      return answer
    },
  }
}

const endedUnseen: BuildState = {
  ...{ state: 'failed', exhibit: null, problems: [] },
  why: 'The application was started again while it was being built. Build it again.',
}
