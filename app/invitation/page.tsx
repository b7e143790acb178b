import type { Metadata } from 'next'
import Link from 'next/link'
import { NewAccountForm } from '#components/identity/new-account-form'
import { mayAccept } from '#lib/server/people/accept-invitation'
import { acceptInvitationAction } from './actions.ts'

export const metadata: Metadata = { title: 'Invitation' }

/** Reached through the one-time address that somebody's admin handed over. It says nothing about the organisation. */
export default async function InvitationPage({
  searchParams,
}: {
  searchParams: Promise<{ token?: string | string[]; accepted?: string | string[] }>
}) {
  const { token, accepted } = await searchParams
  if (accepted !== undefined) {
    return (
      <div className="page-width pt-12">
        <h1 className="text-2xl">Accepted</h1>
        <p className="law mt-3">
          Whoever invited you now has to confirm that it was you. Until then you cannot sign in. Tell them, on a way
          other than the one this address came by, that you have accepted.
        </p>
        <p className="mt-3">
          <Link href="/sign-in" prefetch={false} className="link inline-flex min-h-8 items-center">
            Sign in, once confirmed
          </Link>
        </p>
      </div>
    )
  }
  const open = typeof token === 'string' && (await mayAccept(token))
  return (
    <div className="page-width pt-12">
      <h1 className="text-2xl">You are invited</h1>
      {open ? (
        <>
          <p className="law mt-3">
            This address works once and for an hour. What you may do afterwards was fixed by whoever invited you.
          </p>
          <NewAccountForm
            make={acceptInvitationAction}
            token={token}
            words={{
              submit: 'Accept the invitation',
              pending: 'Accepting …',
              refused: 'The invitation was not accepted',
            }}
          />
        </>
      ) : (
        <p className="law mt-3">
          This address is used up, too old, revoked or not complete. Ask whoever invited you for a new one, and copy the
          whole of it.
        </p>
      )}
    </div>
  )
}
