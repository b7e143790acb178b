'use client'

import { useState } from 'react'
import { EntryForm, type EntryResult } from '#components/ui/entry-form'
import { askServer } from '../../account/ask-server.ts'
import { type ClaimChoices, ClaimFields } from './claim-fields.tsx'
import { handedQuotation } from './handed-passage.ts'
import { claimOf, inNewSource, nothingTyped, sourceOf, type TypedClaim } from './typed-claim.ts'

/** Where in which stored copy the words of a claim stand. */
export interface PassageOfCopy {
  copyId: string
  source: string
  language: string
  pinpoint: string
  /** As hidden as its source, to begin with. */
  tier: string
}

export interface NewClaimFormProps {
  choices: ClaimChoices
  /** Null for a claim that is typed whole. */
  passage: PassageOfCopy | null
  /** What stands in the form at first, where it is the better version of another claim. */
  begun?: TypedClaim | undefined
}

/**
 * A claim to be entered, and where there is none yet its source. What was typed stays until both are kept. One made of a
 * passage of a copy is held against that copy at once.
 */
export function NewClaimForm({ choices, passage, begun = nothingTyped }: NewClaimFormProps) {
  const [typed, setTyped] = useState(() => (passage === null ? begun : typedOfPassage(passage)))
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
    const claim = await askServer<Entered>('/api/claims', 'POST', body, undefined, keys.claim)
    if (!claim.ok) return claim
    const { id, version } = claim.body
    // Where it is refused the page of the claim says that it was not compared, and offers it again.
    if (passage !== null && body.quotation !== null && body.source === passage.source)
      await askServer(`/api/claims/${id}/comparisons`, 'POST', { copy: passage.copyId }, version)
    return { ok: true, to: `/library/records/${id}` }
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

interface Entered {
  id: string
  version: number
}

const typedOfPassage = ({ copyId, source, language, pinpoint, tier }: PassageOfCopy): TypedClaim => ({
  ...nothingTyped,
  ...{ source, language, pinpoint, tier, quotation: handedQuotation(copyId) ?? '' },
})
