'use client'

import { useState } from 'react'
import { PasskeyButton } from './passkey-button.tsx'
import { makePasskey } from './passkey-ceremony.ts'
import { RecoveryCodes } from './recovery-codes.tsx'
import { SetUpApp } from './set-up-app.tsx'

export interface SetUpFactorProps {
  /** Whether there is an app already, which a new one takes the place of. */
  hasApp: boolean
  /** False where the address of the application is a number: browsers make no passkeys for it. */
  passkeys: boolean
  /** Where it leads once a second factor was set up and the recovery codes, if there are new ones, were kept. */
  to: string
  go?: (address: string) => void
}

/** Sets up a second factor: an authenticator app or a passkey. */
export function SetUpFactor({
  hasApp,
  passkeys,
  to,
  go = (address) => window.location.assign(address),
}: SetUpFactorProps) {
  const [codes, setCodes] = useState<string[]>()
  if (codes) return <RecoveryCodes codes={codes} onKept={() => go(to)} />
  const done = (recoveryCodes: string[] | null) => (recoveryCodes ? setCodes(recoveryCodes) : go(to))
  return (
    <div className="mt-6 grid max-w-3xl gap-x-12 gap-y-8 md:grid-cols-2">
      <section aria-labelledby="by-app">
        <h2 id="by-app" className="text-xl">
          An authenticator app
        </h2>
        <p className="note mt-1">
          An app on your phone shows six digits, others every half minute. Any app for one-time codes does; it needs no
          connection.
        </p>
        <SetUpApp label={hasApp ? 'Set up another app in its place' : 'Set up an app'} primary={!hasApp} done={done} />
      </section>
      <section aria-labelledby="by-passkey">
        <h2 id="by-passkey" className="text-xl">
          A passkey
        </h2>
        <p className="note mt-1">
          Your device or a security key signs in your place, after your fingerprint, face or PIN. It works on this
          address only, so no false page can ask for it.
        </p>
        {passkeys ? (
          <PasskeyButton label="Make a passkey" use={makePasskey} done={({ recoveryCodes }) => done(recoveryCodes)} />
        ) : (
          <p className="note mt-3">
            Browsers make passkeys only where the application has a name, such as localhost or cases.example.org, and
            not for an address made of numbers. Whoever runs it sets the name with APP_ORIGIN.
          </p>
        )}
      </section>
    </div>
  )
}
