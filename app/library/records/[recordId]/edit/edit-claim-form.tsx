'use client'

import { useState } from 'react'
import { EntryForm, type EntryResult } from '#components/ui/entry-form'
import { Notice } from '#components/ui/notice'
import type { Claim } from '#lib/domain/ledger/claim'
import { type ClaimState, stateWords } from '#lib/domain/ledger/claim-state'
import { saysTheSame } from '#lib/domain/ledger/says-the-same'
import { takeOver } from '#lib/domain/take-over'
import { askServer } from '../../../../account/ask-server.ts'
import { ChangedMeanwhile, type ChangedMeanwhileProps } from '../../../changed-meanwhile.tsx'
import { type ClaimChoices, ClaimFields, PlacingFields } from '../../../new/claim-fields.tsx'
import { claimOf, inNewSource, placingOf, sourceOf, type TypedClaim, typedOf } from '../../../new/typed-claim.ts'
import { claimFieldInWords, claimFieldLabels } from './claim-in-words.ts'

/** A claim as it was read. */
interface AsRead {
  claim: Claim
  version: number
  state: ClaimState
}

export interface EditClaimFormProps extends AsRead, ClaimChoices {
  /** Whether what came of comparing its quotation with a stored copy is kept with it. */
  compared: boolean
  /** Whether it came with a grade, as its grader gave it. */
  graded: boolean
}

/**
 * A claim of the organisation's own, to be changed. Once it was tested only where it is used may change; what the server
 * would refuse is not offered. Where somebody else saved meanwhile, nothing that was typed is lost.
 */
export function EditClaimForm({ claim, version, state, compared, graded, ...choices }: EditClaimFormProps) {
  const [read, setRead] = useState<AsRead>({ claim, version, state })
  const [typed, setTyped] = useState<TypedClaim>(() => typedOf(claim))
  const [meanwhile, setMeanwhile] = useState<Omit<ChangedMeanwhileProps, 'what'>>()
  /** A source that was kept in an earlier press: it is not entered again. */
  const [kept, setKept] = useState<string | null>(null)
  const [key] = useState(() => crypto.randomUUID())
  const tested = state !== 'as-asserted'
  const set = (change: Partial<TypedClaim>) => setTyped((before) => ({ ...before, ...change }))

  const send = async (): Promise<EntryResult> => {
    let source = typed.source === inNewSource ? kept : typed.source
    if (typed.source === inNewSource && source === null) {
      const entered = await askServer<{ id: string }>('/api/sources', 'POST', sourceOf(typed), undefined, key)
      if (!entered.ok)
        return { ...entered, issues: entered.issues.map((issue) => ({ ...issue, path: `source.${issue.path}` })) }
      source = entered.body.id
      setKept(source)
    }
    const { id, ...asItWas } = read.claim
    const words = tested ? asItWas : { ...claimOf(typed), source: source ?? '', twinOf: asItWas.twinOf }
    const address = `/api/claims/${encodeURIComponent(id)}`
    const answer = await askServer(address, 'PUT', { ...words, ...placingOf(typed) }, read.version)
    if (answer.ok) return { ok: true, to: `/library/records/${id}` }
    return answer.code === 'STALE' ? readAgain(address, answer.message) : answer
  }

  const readAgain = async (address: string, message: string): Promise<EntryResult> => {
    const answer = await askServer<{ entry: { claim: Claim }; version: number; state: ClaimState }>(address, 'GET')
    if (!answer.ok) return { ok: false, message: `${message} What you typed is still here.` }
    const now = { claim: answer.body.entry.claim, version: answer.body.version, state: answer.body.state }
    const { merged, taken, both } = takeOver(typedOf(read.claim), typed, typedOf(now.claim))
    setTyped(merged)
    setRead(now)
    setMeanwhile({
      taken: taken.map((name) => claimFieldLabels[name]),
      both: both.map((name) => ({
        label: claimFieldLabels[name],
        theirs: claimFieldInWords(name, typedOf(now.claim), choices),
      })),
      happened: now.state === read.state ? null : movedTo(now.state),
    })
    return { ok: false, message: 'What you typed is still here. Look it through below, and save again.' }
  }

  return (
    <EntryForm
      send={send}
      go={(address) => window.location.assign(address)}
      refusedTitle="The claim was not changed"
      submitLabel="Save the claim"
      pendingLabel="Saving it …"
    >
      {(problem) => (
        <>
          {meanwhile === undefined ? null : <ChangedMeanwhile what="claim" {...meanwhile} />}
          {tested ? (
            <>
              <p>
                This claim is {stateWords[state]}: its words stay as they were when it was tested. Where it is used and
                its tier may change.
              </p>
              <PlacingFields {...choices} typed={typed} set={set} problem={problem} />
            </>
          ) : (
            <ClaimFields {...choices} typed={typed} set={set} problem={problem} />
          )}
          {!tested && compared && isOtherQuotation(claim, typed) ? (
            <Notice title="Its comparison with a stored copy falls away">
              <p>It was made of the quotation as it stood, in the source as it stood. Compare it again after saving.</p>
            </Notice>
          ) : null}
          {!tested && graded && !saysTheSame(claim, { ...claimOf(typed), source: typed.source }) ? (
            <Notice title="The grade that it came with falls away">
              <p>
                It was given to what the claim said as it came, in the source as it was. From then on its grade is
                derived from what is known of the source, as for every claim that is entered here.
              </p>
            </Notice>
          ) : null}
        </>
      )}
    </EntryForm>
  )
}

const isOtherQuotation = (claim: Claim, typed: TypedClaim): boolean =>
  typed.source !== claim.source || typed.quotation.trim() !== (claim.quotation?.original ?? '')

const movedTo = (state: ClaimState): string =>
  `It was moved: it is now ${stateWords[state]}.${
    state === 'as-asserted'
      ? ''
      : ' Its words stay from then on. Words that you changed can only become a new claim that supersedes it.'
  }`
