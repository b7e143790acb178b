'use client'

import Link from 'next/link'
import { useState, useTransition } from 'react'
import { LightButton } from '#components/ui/light-button'

export interface AccountMenuProps {
  /** Who is signed in; null when nobody is. */
  name: string | null
  /** The server action. */
  signOut: (input: Record<string, never>) => Promise<{ ok: true; to: string } | { ok: false; message: string }>
  /** How many answers this browser tab still holds that the server has not acknowledged. */
  unsent?: () => number
  /** Forgets them. Called once signed out: what was typed does not outlive the session. */
  forget?: () => void
  /** A full load, so that nothing seen while signed in stays in the browser's memory. */
  go?: (address: string) => void
}

/** Who is signed in and the way out; or the way in. */
export function AccountMenu({
  name,
  signOut,
  unsent = () => 0,
  forget = () => {},
  go = (address) => window.location.assign(address),
}: AccountMenuProps) {
  const [refusal, setRefusal] = useState<string>()
  const [wouldLose, setWouldLose] = useState(0)
  const [pending, start] = useTransition()
  if (name === null) {
    return (
      <Link href="/sign-in" prefetch={false} className="link inline-flex min-h-8 items-center">
        Sign in
      </Link>
    )
  }
  const leave = () =>
    start(async () => {
      const result = await signOut({}).catch(() => ({
        ok: false as const,
        message: 'The application did not answer: you are still signed in.',
      }))
      if (!result.ok) return setRefusal(result.message)
      forget()
      go(result.to)
    })
  const askOrLeave = () => {
    const waiting = unsent()
    if (waiting > 0 && wouldLose === 0) setWouldLose(waiting)
    else leave()
  }
  return (
    <div className="flex flex-wrap items-center gap-x-4">
      <span className="text-soft">Signed in as {name}</span>
      <LightButton look="quiet" isPending={pending} onPress={askOrLeave}>
        {wouldLose === 0 ? 'Sign out' : 'Sign out and drop them'}
      </LightButton>
      {wouldLose === 0 ? null : (
        <span role="alert">
          {wouldLose === 1 ? 'One answer in this tab is' : `${wouldLose} answers in this tab are`} not saved yet.
        </span>
      )}
      {refusal === undefined ? null : <span role="alert">{refusal}</span>}
    </div>
  )
}
