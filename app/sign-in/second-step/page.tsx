import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { arePasskeysPossible } from '#lib/server/identity/passkeys'
import { sessionState } from '#lib/server/identity/session-state'
import { ownPath } from '#lib/server/request-origin'
import { ProveForm } from '../../account/prove-form.tsx'
import { SetUpFactor } from '../../account/set-up-factor.tsx'
import { StartAgain } from './start-again.tsx'

export const metadata: Metadata = { title: 'Second step' }

/** The one page that a right password opens: the second factor, or for who has none yet, setting it up. */
export default async function SecondStepPage({
  searchParams,
}: {
  searchParams: Promise<{ from?: string | string[] }>
}) {
  const to = ownPath((await searchParams).from) ?? '/sign-in'
  const session = await sessionState()
  if (session.state === 'signed-out') redirect('/sign-in')
  if (session.state === 'signed-in') redirect(to)
  return (
    <div className="page-width pt-12 pb-16">
      <h1 className="text-2xl">{session.enrol ? 'Set up your second factor' : 'The second step'}</h1>
      <p className="law mt-3">
        {session.enrol
          ? 'A password can be watched, guessed or given away. From now on you sign in with it and with something that you have; until that is set up, nothing else here is open to you.'
          : 'Your password is right. Now show that you have your phone or your passkey with you.'}
      </p>
      {session.enrol ? (
        <SetUpFactor hasApp={false} passkeys={arePasskeysPossible()} to={to} />
      ) : (
        <ProveForm factors={session.factors} to={to} />
      )}
      <StartAgain />
    </div>
  )
}
