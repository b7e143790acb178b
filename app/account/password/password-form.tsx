'use client'

import { useState } from 'react'
import { ChosenPasswordField, PresentPasswordField } from '#components/identity/credential-fields'
import { EntryForm } from '#components/ui/entry-form'
import { Notice } from '#components/ui/notice'
import { askServer } from '../ask-server.ts'

/** Asks for the present password and another one. */
export function PasswordForm() {
  const [present, setPresent] = useState('')
  const [next, setNext] = useState('')
  const [changed, setChanged] = useState(false)
  if (changed) {
    return (
      <Notice title="Your password is changed">
        <p>You are signed out everywhere but in this browser.</p>
      </Notice>
    )
  }
  return (
    <EntryForm
      send={async () => {
        const answer = await askServer('/api/me/password', 'PUT', { present, next })
        if (answer.ok) return { ok: true, to: '' }
        return answer.code === 'WRONG_CREDENTIALS'
          ? {
              ok: false,
              message: 'The present password is another one.',
              issues: [{ path: 'present', message: 'this is not your password' }],
            }
          : answer
      }}
      go={() => setChanged(true)}
      refusedTitle="Your password was not changed"
      submitLabel="Change the password"
      pendingLabel="Changing it …"
    >
      {(problem) => (
        <>
          <PresentPasswordField
            name="present"
            label="Present password"
            value={present}
            onChange={setPresent}
            problem={problem}
          />
          <ChosenPasswordField name="next" label="New password" value={next} onChange={setNext} problem={problem} />
        </>
      )}
    </EntryForm>
  )
}
