'use client'

import { useState } from 'react'
import { EmailField, PresentPasswordField } from '#components/identity/credential-fields'
import { EntryForm, type EntryResult } from '#components/ui/entry-form'

export interface SignInFormProps {
  /** The server action. */
  signIn: (input: { email: string; password: string; from: string | null }) => Promise<EntryResult>
  /** Where the person was going; the server checks that it is a page of ours. */
  from: string | null
  go?: (address: string) => void
}

/** Asks for what a password manager can fill in. */
export function SignInForm({ signIn, from, go = (address) => window.location.assign(address) }: SignInFormProps) {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  return (
    <EntryForm
      send={() => signIn({ email, password, from })}
      go={go}
      refusedTitle="You are not signed in"
      submitLabel="Sign in"
      pendingLabel="Signing in …"
    >
      {(problem) => (
        <>
          <EmailField name="email" value={email} onChange={setEmail} problem={problem} />
          <PresentPasswordField
            name="password"
            label="Password"
            value={password}
            onChange={setPassword}
            problem={problem}
          />
        </>
      )}
    </EntryForm>
  )
}
