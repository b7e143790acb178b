import type { Metadata } from 'next'
import Link from 'next/link'
import { NewAccountForm } from '#components/identity/new-account-form'
import { mayCreateOwner } from '#lib/server/identity/create-owner'
import { createOwnerAction } from './actions.ts'

export const metadata: Metadata = { title: 'Set up' }

/** Reached once, through the address that the terminal prints at the first start. */
export default async function SetupPage({ searchParams }: { searchParams: Promise<{ token?: string | string[] }> }) {
  const { token } = await searchParams
  const open = typeof token === 'string' && (await mayCreateOwner(token))
  return (
    <div className="page-width pt-12">
      <h1 className="text-2xl">Make the owner’s account</h1>
      {open ? (
        <>
          <p className="law mt-3">
            This address works once and for an hour. There is no default password, no open registration and no other way
            in.
          </p>
          <NewAccountForm
            make={createOwnerAction}
            token={token}
            words={{
              submit: 'Make the account',
              pending: 'Making the account …',
              refused: 'The account was not made',
            }}
          />
        </>
      ) : (
        <div className="law mt-3">
          <p>
            This address is used up, too old or not complete, or there is an account already. If there is none yet, stop
            the application and start it again: it prints a new address in the terminal. Copy the whole of it.
          </p>
          <p className="mt-3 text-base">
            <Link href="/sign-in" className="link inline-flex min-h-8 items-center">
              Sign in
            </Link>
          </p>
        </div>
      )}
    </div>
  )
}
