'use client'

import { useState } from 'react'
import { ComboField } from '#components/ui/combo-field'
import { TextField } from '#components/ui/text-field'
import type { ClaimState } from '#lib/domain/ledger/claim-state'
import { Act } from './act.tsx'
import { MoveForm } from './move-form.tsx'

export interface LedgerActsProps {
  id: string
  version: number
  /** The states it may go to. */
  moves: readonly ClaimState[]
  /** The other claims that the viewer sees. */
  claims: readonly { value: string; label: string }[]
}

/** What somebody who keeps the ledger does with a claim: move it, answer it, or sign that they searched. */
export function LedgerActs({ id, version, moves, claims }: LedgerActsProps) {
  const at = `/api/claims/${encodeURIComponent(id)}`
  return (
    <div className="no-print mt-6 flex flex-col gap-4">
      {moves.length === 0 ? null : <MoveForm address={`${at}/moves`} version={version} moves={moves} claims={claims} />}
      <ContraryForm address={`${at}/contrary`} version={version} claims={claims} />
      <SearchForm address={`${at}/searches`} version={version} />
    </div>
  )
}

type Part = { address: string; version: number }

function ContraryForm({ address, version, claims }: Part & Pick<LedgerActsProps, 'claims'>) {
  const [claim, setClaim] = useState<string | null>(null)
  const [why, setWhy] = useState('')
  return (
    <Act
      title="Name a claim that stands against it"
      submit="Put it into the slot"
      address={address}
      version={version}
      body={{ claim: claim ?? '', why }}
    >
      <ComboField label="The claim" options={claims} value={claim} onChange={setClaim} />
      <TextField label="What stands against what" rows={2} value={why} onChange={setWhy} />
    </Act>
  )
}

function SearchForm({ address, version }: Part) {
  const [where, setWhere] = useState('')
  const [looked, setLooked] = useState('')
  return (
    <Act
      title="Sign that you searched and found nothing"
      submit="Sign it"
      address={address}
      version={version}
      body={{ where, looked }}
    >
      <TextField label="Where you searched" hint="Collections, languages, dates." value={where} onChange={setWhere} />
      <TextField label="With what words" value={looked} onChange={setLooked} />
      <p className="note">Your name and the day are kept and printed with it.</p>
    </Act>
  )
}
