'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { ComboField } from '#components/ui/combo-field'
import { SelectField } from '#components/ui/select-field'
import { TextField } from '#components/ui/text-field'
import { sentenceCase } from '#lib/domain/in-words'
import { type ClaimState, restsOnClaims, stateWords } from '#lib/domain/ledger/claim-state'
import type { MovePreview } from '#lib/server/assessments/preview-move'
import { askServer } from '../../../account/ask-server.ts'
import { ActForm, whyNot } from './act.tsx'
import { WhatMoves } from './what-moves.tsx'

interface MoveFormProps {
  address: string
  version: number
  /** The states it may go to. */
  moves: readonly ClaimState[]
  /** The other claims that the viewer sees. */
  claims: readonly { value: string; label: string }[]
}

/** Moves a claim to another state, once it was shown what moves with it. Another word in the form, and it is shown anew. */
export function MoveForm({ address, version, moves, claims }: MoveFormProps) {
  const router = useRouter()
  const [to, setTo] = useState<ClaimState | null>(null)
  const [ground, setGround] = useState('')
  const [rests, setRests] = useState<string | null>(null)
  const [shown, setShown] = useState<{ of: string; preview: MovePreview }>()
  const [said, setSaid] = useState<string>()
  const [pending, start] = useTransition()
  const named = to !== null && restsOnClaims.has(to)
  const body = { to, ground, claims: named && rests !== null ? [rests] : [] }
  const asked = JSON.stringify([version, body])
  const preview = shown?.of === asked ? shown.preview : undefined
  const look = () =>
    start(async () => {
      const answer = await askServer<MovePreview>(`${address}/preview`, 'POST', body, version)
      setSaid(whyNot(answer))
      setShown(answer.ok ? { of: asked, preview: answer.body } : undefined)
    })
  const move = () =>
    start(async () => {
      const answer = await askServer(address, 'POST', body, version)
      setSaid(whyNot(answer))
      if (answer.ok) router.refresh()
    })
  return (
    <ActForm title="Move it to another state" said={said} onSubmit={preview === undefined ? look : move}>
      <SelectField
        label="To"
        options={moves.map((one) => ({ value: one, label: sentenceCase(stateWords[one]) }))}
        value={to}
        onChange={(next) => setTo(moves.find((one) => one === next) ?? null)}
      />
      <TextField label="On what ground" hint="What you read, and where." rows={3} value={ground} onChange={setGround} />
      {named ? (
        <ComboField
          label={to === 'superseded' ? 'The claim that takes its place' : 'The claim it rests on'}
          options={claims}
          value={rests}
          onChange={setRests}
        />
      ) : null}
      {preview === undefined ? (
        <p>
          <Button type="submit" isPending={pending}>
            {pending ? 'Assessing your cases before and after …' : 'Show what it moves'}
          </Button>
        </p>
      ) : (
        <>
          <WhatMoves preview={preview} />
          <p>
            <Button type="submit" look="primary" isPending={pending}>
              {pending ? 'Writing it …' : 'Move it'}
            </Button>
          </p>
        </>
      )}
    </ActForm>
  )
}
