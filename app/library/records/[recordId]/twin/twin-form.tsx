'use client'

import { useState } from 'react'
import { EntryForm, type EntryResult } from '#components/ui/entry-form'
import { askServer } from '../../../../account/ask-server.ts'
import { type ClaimChoices, ClaimFields } from '../../../new/claim-fields.tsx'
import { claimOf, inNewSource, sourceOf, type TypedClaim } from '../../../new/typed-claim.ts'

export interface TwinFormProps {
  /** Of the claim that is not public. */
  id: string
  version: number
  choices: ClaimChoices
  /** What stands in the form at first: nothing of what the claim says. */
  begun: TypedClaim
}

/** A public claim to be entered that stands for one that is not. What was typed stays until all is kept. */
export function TwinForm({ id, version, choices, begun }: TwinFormProps) {
  const [typed, setTyped] = useState(begun)
  const [read, setRead] = useState(version)
  /** What was kept in an earlier press: it is not entered again. */
  const [kept, setKept] = useState<{ source?: string; claim?: string }>({})
  // One of each: pressed again after an answer that was lost, none is entered twice.
  const [keys] = useState(() => ({ source: crypto.randomUUID(), claim: crypto.randomUUID() }))
  const address = `/api/claims/${encodeURIComponent(id)}`

  const send = async (): Promise<EntryResult> => {
    const published = { ...typed, tier: 'public' }
    let source = typed.source === inNewSource ? kept.source : typed.source
    if (typed.source === inNewSource && source === undefined) {
      const sent = sourceOf(published)
      const entered = await askServer<{ id: string }>('/api/sources', 'POST', sent, undefined, keys.source)
      if (!entered.ok)
        return { ...entered, issues: entered.issues.map((issue) => ({ ...issue, path: `source.${issue.path}` })) }
      source = entered.body.id
      setKept((before) => ({ ...before, source: entered.body.id }))
    }
    let twin = kept.claim
    if (twin === undefined) {
      const sent = { ...claimOf(published), source: source ?? '' }
      const entered = await askServer<{ id: string }>('/api/claims', 'POST', sent, undefined, keys.claim)
      if (!entered.ok) return entered
      twin = entered.body.id
      setKept((before) => ({ ...before, claim: entered.body.id }))
    }
    const named = await askServer(`${address}/twin`, 'PUT', { twin }, read)
    if (named.ok) return { ok: true, to: `/library/records/${id}` }
    return named.code === 'STALE' ? readAgain() : { ok: false, message: `${notNamed} ${named.message}` }
  }

  const readAgain = async (): Promise<EntryResult> => {
    const answer = await askServer<{ version: number }>(address, 'GET')
    if (!answer.ok) return { ok: false, message: `${notNamed} ${answer.message}` }
    setRead(answer.body.version)
    return {
      ok: false,
      message: `${notNamed} Somebody else changed the claim for which it stands. Look at that claim, and press again.`,
    }
  }

  return (
    <EntryForm
      send={send}
      go={(to) => window.location.assign(to)}
      refusedTitle="It does not stand for the claim yet"
      submitLabel="Enter it, and let it stand for the claim"
      pendingLabel="Entering it …"
    >
      {(problem) => (
        <ClaimFields
          {...choices}
          typed={typed}
          set={(change) => setTyped((before) => ({ ...before, ...change }))}
          problem={problem}
          publicOnly
        />
      )}
    </EntryForm>
  )
}

const notNamed = 'The public claim was entered, but it was not named as the twin.'
