'use client'

import { useState } from 'react'
import { EntryForm, type EntryResult } from '#components/ui/entry-form'
import { PasswordField } from '#components/ui/password-field'
import { TextField } from '#components/ui/text-field'

export interface SetupFormProps {
  /** The server action. */
  createOwner: (input: { token: string; name: string; email: string; password: string }) => Promise<EntryResult>
  token: string
  go?: (address: string) => void
}

/** Makes the one account that a fresh installation has. */
export function SetupForm({ createOwner, token, go = (address) => window.location.assign(address) }: SetupFormProps) {
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  return (
    <EntryForm
      send={() => createOwner({ token, name, email, password })}
      go={go}
      refusedTitle="The account was not made"
      submitLabel="Make the account"
      pendingLabel="Making the account …"
    >
      {(problem) => (
        <>
          <TextField
            label="Your name"
            hint="Printed as the author of the reports you issue."
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
