'use client'

import { useState } from 'react'
import { EntryForm, type EntryResult } from '#components/ui/entry-form'
import { PasswordField } from '#components/ui/password-field'
import { TextField } from '#components/ui/text-field'

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
          <TextField
            label="E-mail address"
            name="email"
            type="email"
            autoComplete="username"
            value={email}
            onChange={setEmail}
            isRequired
            error={problem('email')}
          />
          <PasswordField
            label="Password"
            name="password"
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
            error={problem('password')}
          />
        </>
      )}
    </EntryForm>
  )
}
