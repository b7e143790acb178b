'use client'

import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { PasswordField } from '#components/ui/password-field'
import { TextField } from '#components/ui/text-field'

export type CreateOwnerResult =
  | { ok: true; to: string }
  | { ok: false; message: string; issues?: readonly { path: string; message: string }[] }

export interface SetupFormProps {
  /** The server action. */
  createOwner: (input: { token: string; name: string; email: string; password: string }) => Promise<CreateOwnerResult>
  token: string
  go?: (address: string) => void
}

/** Makes the one account that a fresh installation has. What was typed stays when something is refused. */
export function SetupForm({ createOwner, token, go = (address) => window.location.assign(address) }: SetupFormProps) {
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [refusal, setRefusal] = useState<Extract<CreateOwnerResult, { ok: false }>>()
  const [pending, start] = useTransition()
  const problem = (path: string) => refusal?.issues?.find((issue) => issue.path === path)?.message

  const submit = () =>
    start(async () => {
      const result = await createOwner({ token, name, email, password }).catch(
        (): CreateOwnerResult => ({
          ok: false,
          message: 'The application did not answer. Check that it is running; what you typed is still here.',
        }),
      )
      if (result.ok) go(result.to)
      else setRefusal(result)
    })

  return (
    <form
      method="post"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      className="mt-6 flex max-w-md flex-col gap-4"
    >
      {refusal === undefined ? null : (
        <Notice title="The account was not made" urgent>
          <p>{refusal.message}</p>
        </Notice>
      )}
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
      <div>
        <Button type="submit" look="primary" isPending={pending}>
          {pending ? 'Making the account …' : 'Make the account'}
        </Button>
      </div>
    </form>
  )
}
