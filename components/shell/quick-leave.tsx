'use client'

import { useEffect } from 'react'
import { LightButton } from '#components/ui/light-button'
import { depart, followDepartures } from './depart.ts'
import { endSession } from './end-session.ts'

const presses = 3
const withinMs = 1_500

const leaveAtOnce = () => void depart('about:blank', endSession())

/**
 * The way out for someone who must not be seen here: the page is gone at once, the session ends, the browser forgets,
 * and what was not saved is dropped without a question. On every page, signed in or not.
 */
export function QuickLeave({ leave = leaveAtOnce }: { leave?: () => void }) {
  useEffect(followDepartures, [])
  useEffect(() => {
    let pressed: number[] = []
    const count = (event: KeyboardEvent) => {
      if (event.repeat) return
      pressed =
        event.key === 'Escape' ? [...pressed.filter((at) => at > event.timeStamp - withinMs), event.timeStamp] : []
      if (pressed.length >= presses) leave()
    }
    // Before whatever is open on the page takes the key for itself.
    window.addEventListener('keydown', count, { capture: true })
    return () => window.removeEventListener('keydown', count, { capture: true })
  }, [leave])
  return (
    <span className="no-print inline-flex flex-wrap items-baseline gap-x-2">
      <LightButton look="quiet" onPress={leave}>
        Leave at once
      </LightButton>
      <span className="note max-sm:hidden">or Escape three times</span>
    </span>
  )
}
