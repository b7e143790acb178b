'use client'

import { useState } from 'react'
import { EntryForm, type EntryResult } from '#components/ui/entry-form'
import { askServer } from '../../../account/ask-server.ts'
import { AboutFields } from '../about-fields.tsx'
import { CitedFields } from '../source-fields.tsx'
import { nothingTyped, sourceOf, type TypedSource } from '../typed-source.ts'

/** A source to be entered by itself, before anything is claimed on it. */
export function NewSourceForm({ sources }: { sources: readonly { value: string; label: string }[] }) {
  const [typed, setTyped] = useState<TypedSource>(nothingTyped)
  // Pressed again after an answer that was lost, it is not entered twice.
  const [key] = useState(() => crypto.randomUUID())
  const set = (change: Partial<TypedSource>) => setTyped((before) => ({ ...before, ...change }))
  const send = async (): Promise<EntryResult> => {
    const answer = await askServer<{ id: string }>('/api/sources', 'POST', sourceOf(typed), undefined, key)
    return answer.ok ? { ok: true, to: `/library/sources/${answer.body.id}` } : answer
  }
  return (
    <EntryForm
      send={send}
      go={(address) => window.location.assign(address)}
      refusedTitle="The source was not entered"
      submitLabel="Enter the source"
      pendingLabel="Entering it …"
    >
      {(problem) => (
        <>
          <CitedFields typed={typed} set={set} problem={problem} />
          <AboutFields typed={typed} set={set} problem={problem} sources={sources} />
        </>
      )}
    </EntryForm>
  )
}
