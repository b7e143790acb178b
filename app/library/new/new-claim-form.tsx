'use client'

import { useState } from 'react'
import { EntryForm, type EntryResult } from '#components/ui/entry-form'
import { askServer } from '../../account/ask-server.ts'
import { type ClaimChoices, ClaimFields, claimOf, inNewSource, nothingTyped, sourceOf } from './claim-fields.tsx'

/** A claim to be entered, and where there is none yet its source. What was typed stays until both are kept. */
export function NewClaimForm(choices: ClaimChoices) {
  const [typed, setTyped] = useState(nothingTyped)
  /** A source that was kept in an earlier press: it is not entered again. */
  const [kept, setKept] = useState<string | null>(null)
  // One of each: pressed again after an answer that was lost, none is entered twice.
  const [keys] = useState(() => ({ source: crypto.randomUUID(), claim: crypto.randomUUID() }))
  const isNew = typed.source === inNewSource

  const send = async (): Promise<EntryResult> => {
    let source = isNew ? kept : typed.source
    if (isNew && source === null) {
      const entered = await askServer<{ id: string }>('/api/sources', 'POST', sourceOf(typed), undefined, keys.source)
      if (!entered.ok)
        return { ...entered, issues: entered.issues.map((issue) => ({ ...issue, path: `source.${issue.path}` })) }
      source = entered.body.id
      setKept(source)
    }
    const body = { ...claimOf(typed), source: source ?? '' }
    const claim = await askServer<{ id: string }>('/api/claims', 'POST', body, undefined, keys.claim)
    return claim.ok ? { ok: true, to: `/library/records/${claim.body.id}` } : claim
  }

  return (
    <EntryForm
      send={send}
      go={(address) => window.location.assign(address)}
      refusedTitle="The claim was not entered"
      submitLabel="Enter the claim"
      pendingLabel="Entering it …"
    >
      {(problem) => (
        <ClaimFields
          {...choices}
          typed={typed}
          set={(change) => setTyped((before) => ({ ...before, ...change }))}
          problem={problem}
        />
      )}
    </EntryForm>
  )
}
