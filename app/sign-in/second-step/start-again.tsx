'use client'

import { LightButton } from '#components/ui/light-button'
import { askServer } from '../../account/ask-server.ts'

/** The way back: ends what was begun, for who is somebody else or wants to leave. */
export function StartAgain() {
  const leave = async () => {
    const ended = await askServer('/api/session', 'DELETE')
    if (ended.ok) window.location.assign('/sign-in')
  }
  return (
    <p className="note mt-10">
      Not you?{' '}
      <LightButton look="quiet" onPress={leave}>
        Sign in as somebody else
      </LightButton>
    </p>
  )
}
