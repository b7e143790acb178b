import type { Metadata } from 'next'
import { listMyFactors } from '#lib/server/identity/my-factors'
import { arePasskeysPossible } from '#lib/server/identity/passkeys'
import { ownPath } from '#lib/server/request-origin'
import { securePage } from '#lib/server/secure-page'
import { ProveForm } from '../prove-form.tsx'

export const metadata: Metadata = { title: 'Show that it is you' }

/** Asked before what is dangerous, when the last proof is more than ten minutes old. */
async function ProvePage({ searchParams }: { searchParams: Promise<{ from?: string | string[] }> }) {
  const to = ownPath((await searchParams).from) ?? '/account'
  const { app, passkeys, recoveryCodes } = await listMyFactors()
  const factors = { app, passkey: passkeys > 0 && arePasskeysPossible(), recoveryCode: recoveryCodes > 0 }
  return (
    <>
      <h2 className="mt-6 text-xl">Show that it is you</h2>
      <p className="law mt-2">
        What you are about to do could shut you out or open your account to somebody else. You last gave your second
        factor more than ten minutes ago, so please give it again.
      </p>
      <ProveForm factors={factors} to={to} />
    </>
  )
}

export default securePage('session.read', ProvePage)
