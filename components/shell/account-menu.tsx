'use client'

import Link from 'next/link'
import { useActionState } from 'react'
import { buttonClass } from '#components/ui/button-class'

export interface AccountMenuProps {
  /** Who is signed in; null when nobody is. */
  name: string | null
  /** The server action of the form. It comes back only when it was refused. */
  signOut: (previous: unknown, form: FormData) => Promise<{ message: string } | undefined>
}

/** Who is signed in and the way out; or the way in. */
export function AccountMenu({ name, signOut }: AccountMenuProps) {
  const [refusal, action, pending] = useActionState(signOut, undefined)
  if (name === null) {
    return (
      <Link href="/sign-in" prefetch={false} className="link inline-flex min-h-8 items-center">
        Sign in
      </Link>
    )
  }
  return (
    <form action={action} className="flex flex-wrap items-center gap-x-4">
      <span className="text-soft">Signed in as {name}</span>
      <button type="submit" disabled={pending} className={buttonClass('quiet')}>
        Sign out
      </button>
      {refusal === undefined ? null : <span role="alert">{refusal.message}</span>}
    </form>
  )
}
