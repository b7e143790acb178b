'use client'

import { useState } from 'react'
import { EntryForm, type EntryResult } from '#components/ui/entry-form'
import { PasswordField } from '#components/ui/password-field'
import { TextField } from '#components/ui/text-field'

export interface AcceptFormProps {
  /** The server action. */
  accept: (input: { token: string; name: string; email: string; password: string }) => Promise<EntryResult>
  token: string
  go?: (address: string) => void
}

/** Name, e-mail address and password of somebody who was invited. Their roles are fixed already. */
export function AcceptForm({ accept, token, go = (address) => window.location.assign(address) }: AcceptFormProps) {
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  return (
    <EntryForm
      send={() => accept({ token, name, email, password })}
      go={go}
      refusedTitle="The invitation was not accepted"
      submitLabel="Accept the invitation"
      pendingLabel="Accepting …"
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
