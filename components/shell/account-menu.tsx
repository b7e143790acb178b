'use client'

import Link from 'next/link'
import { useState, useTransition } from 'react'
import { LightButton } from '#components/ui/light-button'
import { depart } from './depart.ts'
import { endSession } from './end-session.ts'

export interface AccountMenuProps {
  /** Who is signed in; null when nobody is. */
  name: string | null
  /** How many answers this browser tab still holds that the server has not acknowledged. */
  unsent?: () => number
  end?: typeof endSession
  /** A full load, so that nothing seen while signed in stays in the browser's memory. */
  leave?: () => void
}

/** Who is signed in and the way out; or the way in. */
export function AccountMenu({
  name,
  unsent = () => 0,
  end = endSession,
  leave = () => void depart('/sign-in'),
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
  const signOut = () =>
    start(async () => {
      const ended = await end()
      if (ended.ok) leave()
      else setRefusal(ended.message)
    })
  const askOrSignOut = () => {
    const waiting = unsent()
    if (waiting > 0 && wouldLose === 0) setWouldLose(waiting)
    else signOut()
  }
  return (
    <div className="flex flex-wrap items-center gap-x-4">
      <span className="text-soft">
        Signed in as{' '}
        <Link href="/account" prefetch={false} className="link">
          {name}
        </Link>
      </span>
      <LightButton look="quiet" isPending={pending} onPress={askOrSignOut}>
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
