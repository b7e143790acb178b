'use client'

import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { PasswordField } from '#components/ui/password-field'
import { TextField } from '#components/ui/text-field'

export type SignInResult =
  | { ok: true; to: string }
  | { ok: false; message: string; issues?: readonly { path: string; message: string }[] }

export interface SignInFormProps {
  /** The server action. */
  signIn: (input: { email: string; password: string; from: string | null }) => Promise<SignInResult>
  /** Where the person was going; the server checks that it is a page of ours. */
  from: string | null
  /** A full load, so that nothing seen before signing in stays in the browser's memory. */
  go?: (address: string) => void
}

/** Asks for what a password manager can fill in, and keeps what was typed when it is refused. */
export function SignInForm({ signIn, from, go = (address) => window.location.assign(address) }: SignInFormProps) {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [refusal, setRefusal] = useState<Extract<SignInResult, { ok: false }>>()
  const [pending, start] = useTransition()
  const problem = (path: string) => refusal?.issues?.find((issue) => issue.path === path)?.message

  const submit = () =>
    start(async () => {
      const result = await signIn({ email, password, from }).catch(
        (): SignInResult => ({
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
      className="mt-6 flex max-w-sm flex-col gap-4"
    >
      {refusal === undefined ? null : (
        <Notice title="You are not signed in" urgent>
          <p>{refusal.message}</p>
        </Notice>
      )}
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
      <div>
        <Button type="submit" look="primary" isPending={pending}>
          {pending ? 'Signing in …' : 'Sign in'}
        </Button>
      </div>
    </form>
  )
}
