'use client'

import { useState } from 'react'
import { EntryForm, type EntryResult } from '#components/ui/entry-form'
import { TextField } from '#components/ui/text-field'
import { ChosenPasswordField, EmailField } from './credential-fields.tsx'

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
          <EmailField
            name="email"
            hint="You sign in with it. Nothing is sent to it."
            value={email}
            onChange={setEmail}
            problem={problem}
          />
          <ChosenPasswordField
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
