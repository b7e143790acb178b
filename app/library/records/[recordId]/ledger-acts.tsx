'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { ComboField } from '#components/ui/combo-field'
import { Notice } from '#components/ui/notice'
import { SelectField } from '#components/ui/select-field'
import { TextField } from '#components/ui/text-field'
import { sentenceCase } from '#lib/domain/in-words'
import { type ClaimState, restsOnClaims, stateWords } from '#lib/domain/ledger/claim-state'
import { askServer } from '../../../account/ask-server.ts'

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

function MoveForm({ address, version, moves, claims }: Part & Pick<LedgerActsProps, 'moves' | 'claims'>) {
  const [to, setTo] = useState<ClaimState | null>(null)
  const [ground, setGround] = useState('')
  const [rests, setRests] = useState<string | null>(null)
  const named = to !== null && restsOnClaims.has(to)
  return (
    <Act
      title="Move it to another state"
      submit="Move it"
      address={address}
      version={version}
      body={{ to, ground, claims: named && rests !== null ? [rests] : [] }}
    >
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
    </Act>
  )
}

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

function Act({
  title,
  submit,
  address,
  version,
  body,
  children,
}: Part & { title: string; submit: string; body: unknown; children: ReactNode }) {
  const router = useRouter()
  const [said, setSaid] = useState<string>()
  const [pending, start] = useTransition()
  const send = () =>
    start(async () => {
      const answer = await askServer(address, 'POST', body, version)
      setSaid(answer.ok ? undefined : [answer.message, ...answer.issues.map(({ message }) => message)].join(' '))
      if (answer.ok) router.refresh()
    })
  return (
    <details className="border-t border-rule pt-2">
      <summary className="cursor-pointer font-semibold">{title}</summary>
      <form
        method="post"
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
        className="mt-3 flex max-w-xl flex-col gap-3"
      >
        {children}
        {said === undefined ? null : (
          <Notice title="It was not done" urgent>
            <p>{said}</p>
          </Notice>
        )}
        <p>
          <Button type="submit" look="primary" isPending={pending}>
            {pending ? 'Writing it …' : submit}
          </Button>
        </p>
      </form>
    </details>
  )
}
