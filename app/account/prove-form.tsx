'use client'

import { useState } from 'react'
import { EntryForm } from '#components/ui/entry-form'
import { TextField } from '#components/ui/text-field'
import { askServer } from './ask-server.ts'
import { PasskeyButton } from './passkey-button.tsx'
import { signWithPasskey } from './passkey-ceremony.ts'

export interface ProveFormProps {
  /** What the person has to prove with. */
  factors: { app: boolean; passkey: boolean; recoveryCode: boolean }
  /** Where it leads. */
  to: string
  go?: (address: string) => void
}

/** Takes a second factor: a passkey, the code of an app, or a recovery code. */
export function ProveForm({ factors, to, go = (address) => window.location.assign(address) }: ProveFormProps) {
  const [code, setCode] = useState('')
  const app = 'The six digits that your authenticator app shows now'
  const hint = factors.app
    ? `${app}${factors.recoveryCode ? ', or a recovery code' : ''}.`
    : 'One of your recovery codes.'
  return (
    <>
      {factors.passkey ? (
        <PasskeyButton label="Use a passkey" look="primary" use={signWithPasskey} done={() => go(to)} />
      ) : null}
      {factors.app || factors.recoveryCode ? (
        <EntryForm
          send={async () => {
            const answer = await askServer('/api/session/second-step', 'POST', { code })
            return answer.ok ? { ok: true, to } : answer
          }}
          go={go}
          refusedTitle="That did not work"
          submitLabel="Go on"
          pendingLabel="Checking …"
        >
          {(problem) => (
            <TextField
              label="Code"
              hint={hint}
              name="code"
              autoComplete="one-time-code"
              spellCheck="false"
              value={code}
              onChange={setCode}
              isRequired
              error={problem('code')}
            />
          )}
        </EntryForm>
      ) : null}
    </>
  )
}
