'use client'

import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { CheckboxList } from '#components/ui/checkbox-list'
import { Notice } from '#components/ui/notice'
import { SelectField } from '#components/ui/select-field'
import { TextField } from '#components/ui/text-field'
import { sentenceCase } from '#lib/domain/in-words'
import { exchangeFileLimit, mostInExchangeFile } from '#lib/domain/ledger/exchange-limits'
import { tiers } from '#lib/domain/ledger/tier'
import { tierDefinitions, tierLabels } from '#lib/reporting/describe-claim'
import { evidenceKindLabels } from '#lib/reporting/describe-material'
import type { BroughtIn } from '#lib/server/exchange/bring-in'
import { askServer } from '../../account/ask-server.ts'
import { WhatComesIn } from './what-comes-in.tsx'

const formats = [
  { value: 'csl-json', label: 'CSL-JSON' },
  { value: 'ris', label: 'RIS' },
  { value: 'bibtex', label: 'BibTeX' },
  { value: 'csv', label: 'CSV, as claims are taken out' },
  { value: 'json', label: 'JSON, as claims are taken out' },
]
/** By how a file is called, and where two forms are called alike, by what it says it is. */
const formatOf = (name: string, bytes: Uint8Array): string | undefined =>
  /\.json$/i.test(name)
    ? new TextDecoder().decode(bytes).includes('"article-three/claims@1"')
      ? 'json'
      : 'csl-json'
    : endings.find(([ending]) => name.toLowerCase().endsWith(ending))?.[1]
const endings = [
  ['.csv', 'csv'],
  ['.ris', 'ris'],
  ['.bib', 'bibtex'],
] as const

const megabytes = exchangeFileLimit / 1024 / 1024
const limits = `At most ${megabytes} MB, and ${mostInExchangeFile.toLocaleString('en')} sources and claims.`

const nothingChosen = { format: 'csl-json', kind: 'ngo-report', tier: 'public', claims: true }

/** Brings a file of a reference manager or of another installation: shows what would come of it, and adds it when that is confirmed. */
export function BringIn() {
  const [said, setSaid] = useState(nothingChosen)
  // As it came: in what letters it is written is for the server to see.
  const [file, setFile] = useState<Uint8Array>()
  const [text, setText] = useState('')
  const [shown, setShown] = useState<{ found: BroughtIn; done: boolean }>()
  const [refusal, setRefusal] = useState<string>()
  const [reading, setReading] = useState(false)
  const [pending, start] = useTransition()
  const anew = () => {
    setShown(undefined)
    setRefusal(undefined)
  }
  const say = (change: Partial<typeof said>) => {
    setSaid((before) => ({ ...before, ...change }))
    anew()
  }
  const ask = (path: string, done: boolean) =>
    start(async () => {
      const sent = file ?? new TextEncoder().encode(text)
      if (sent.length === 0 || sent.length > exchangeFileLimit) {
        setRefusal(sent.length === 0 ? 'Choose a file, or put its text in.' : tooLarge(sent.length))
        return
      }
      const asked = new URLSearchParams({ ...said, claims: String(said.claims) })
      const answer = await askServer<BroughtIn>(`${path}?${asked}`, 'POST', sent)
      setRefusal(
        answer.ok
          ? undefined
          : [answer.message, ...answer.issues.map((one) => `${one.path}: ${one.message}`)].join(' '),
      )
      // What was shown stays where it was not added: it may be tried again.
      if (answer.ok) setShown({ found: answer.body, done })
    })
  const take = async (chosen: File | undefined) => {
    anew()
    setFile(undefined)
    if (!chosen) return
    if (chosen.size > exchangeFileLimit) {
      setRefusal(tooLarge(chosen.size))
      return
    }
    // Until it is read nothing can be asked of it: an answer would be of what was there before.
    setReading(true)
    try {
      const bytes = new Uint8Array(await chosen.arrayBuffer())
      const format = formatOf(chosen.name, bytes)
      setFile(bytes)
      if (format !== undefined) say({ format })
    } catch {
      setRefusal('The file could not be read on this machine: choose it again.')
    } finally {
      setReading(false)
    }
  }
  return (
    <div className="mt-4 flex max-w-md flex-col gap-4">
      <p>
        <label className="block text-control font-semibold" htmlFor="file-of-sources">
          File
        </label>
        <span id="limits-of-file" className="note block">
          {limits}
        </span>
        <input
          id="file-of-sources"
          type="file"
          accept=".json,.csv,.ris,.bib,.txt"
          aria-describedby="limits-of-file"
          className="file mt-1 block max-w-md"
          onChange={(event) => void take(event.target.files?.[0])}
        />
      </p>
      {file === undefined ? (
        <TextField
          label="Or its text"
          rows={5}
          value={text}
          onChange={(typed) => {
            setText(typed)
            anew()
          }}
        />
      ) : null}
      <SelectField label="Form" options={formats} value={said.format} onChange={(format) => say({ format })} />
      <SelectField
        label="Kind, where the file says none of ours"
        options={Object.entries<string>(evidenceKindLabels).map(([value, label]) => ({
          value,
          label: sentenceCase(label),
        }))}
        value={said.kind}
        onChange={(kind) => say({ kind })}
      />
      <CheckboxList
        label="Claims"
        options={[{ value: 'claims', label: 'Bring in the claims that the file carries, too' }]}
        value={said.claims ? ['claims'] : []}
        onChange={(chosen) => say({ claims: chosen.length > 0 })}
      />
      <SelectField
        label="No wider than this; what the file marks as narrower stays so"
        options={tiers.map((value) => ({ value, label: `${tierLabels[value]}: ${tierDefinitions[value]}` }))}
        value={said.tier}
        onChange={(tier) => say({ tier })}
      />
      {refusal === undefined ? null : (
        <Notice title={shown === undefined ? 'The file was not read' : 'Nothing was added'} urgent>
          <p>{refusal}</p>
        </Notice>
      )}
      {shown === undefined ? (
        <div>
          <Button isPending={pending || reading} onPress={() => ask('/api/exchange/sources/preview', false)}>
            Show what would come in
          </Button>
        </div>
      ) : (
        <WhatComesIn {...shown} pending={pending} add={() => ask('/api/exchange/sources', true)} />
      )}
    </div>
  )
}

const tooLarge = (bytes: number): string =>
  `It has ${(Math.ceil((bytes * 10) / 1024 / 1024) / 10).toLocaleString('en')} MB and was not sent: at most ${megabytes} MB come in at once. Divide it, and bring in one part after the other.`
