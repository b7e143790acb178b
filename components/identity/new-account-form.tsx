'use client'

import { useState } from 'react'
import { EntryForm, type EntryResult } from '#components/ui/entry-form'
import { PasswordField } from '#components/ui/password-field'
import { TextField } from '#components/ui/text-field'

export interface NewAccountFormProps {
  /** The server action. */
  make: (input: { token: string; name: string; email: string; password: string }) => Promise<EntryResult>
  /** Of the one-time address that lets an account be made. */
  token: string
  /** What the form calls its act. */
  words: { submit: string; pending: string; refused: string }
  go?: (address: string) => void
}

/** Name, e-mail address and password of somebody to whom a one-time address was given. */
export function NewAccountForm({
  make,
  token,
  words,
  go = (address) => window.location.assign(address),
}: NewAccountFormProps) {
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  return (
    <EntryForm
      send={() => make({ token, name, email, password })}
      go={go}
      refusedTitle={words.refused}
      submitLabel={words.submit}
      pendingLabel={words.pending}
    >
      {(problem) => (
        <>
          <TextField
            label="Your name"
            hint="Colleagues see it, and it is printed as the author of reports you issue."
            name="name"
            autoComplete="name"
            value={name}
            onChange={setName}
            isRequired
            error={problem('name')}
          />
          <TextField
            label="E-mail address"
            hint="You sign in with it. Nothing is sent to it."
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
            hint="At least 12 characters, any you like; a few words that have nothing to do with each other do well."
            name="password"
            autoComplete="new-password"
            value={password}
            onChange={setPassword}
            error={problem('password')}
          />
        </>
      )}
    </EntryForm>
  )
}
