import type { Metadata } from 'next'
import { listMyFactors } from '#lib/server/identity/my-factors'
import { arePasskeysPossible } from '#lib/server/identity/passkeys'
import { securePage } from '#lib/server/secure-page'
import { SetUpFactor } from '../set-up-factor.tsx'
import { FactorList } from './factor-list.tsx'

export const metadata: Metadata = { title: 'Second factor' }

async function SecondFactorPage() {
  const { app, keys, recoveryCodes } = await listMyFactors()
  return (
    <>
      <p className="law mt-4">
        With what you sign in besides your password. Each change ends your sessions in other browsers. Two factors are
        better than one: when one is lost, the other is there.
      </p>
      <FactorList
        app={app}
        recoveryCodes={recoveryCodes}
        passkeys={keys.map(({ id, createdAt, lastUsedAt }) => ({
          id,
          made: createdAt.toISOString(),
          used: lastUsedAt?.toISOString() ?? null,
        }))}
      />
      <SetUpFactor hasApp={app} passkeys={arePasskeysPossible()} to="/account/second-factor" />
    </>
  )
}

export default securePage('account.change', SecondFactorPage)
