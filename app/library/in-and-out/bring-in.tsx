'use client'

import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { CheckboxList } from '#components/ui/checkbox-list'
import { Notice } from '#components/ui/notice'
import { SelectField } from '#components/ui/select-field'
import { TextField } from '#components/ui/text-field'
import { count, listInWords, sentenceCase } from '#lib/domain/in-words'
import { stateWords } from '#lib/domain/ledger/claim-state'
import { standingWords } from '#lib/domain/ledger/contrary-slot'
import { tiers } from '#lib/domain/ledger/tier'
import { tierDefinitions, tierLabels } from '#lib/reporting/describe-claim'
import { evidenceKindLabels } from '#lib/reporting/describe-material'
import type { BroughtIn } from '#lib/server/exchange/bring-in'
import { askServer } from '../../account/ask-server.ts'

const formats = [
  { value: 'csl-json', label: 'CSL-JSON' },
  { value: 'ris', label: 'RIS' },
  { value: 'bibtex', label: 'BibTeX' },
  { value: 'csv', label: 'CSV, as claims are taken out' },
  { value: 'json', label: 'JSON, as claims are taken out' },
]
/** By how a file is called, and where two forms are called alike, by what it says it is. */
const formatOf = (name: string, text: string): string | undefined =>
  /\.json$/i.test(name)
    ? text.includes('"article-three/claims@1"')
      ? 'json'
      : 'csl-json'
    : endings.find(([ending]) => name.toLowerCase().endsWith(ending))?.[1]
const endings = [
  ['.csv', 'csv'],
  ['.ris', 'ris'],
  ['.bib', 'bibtex'],
] as const

/** Brings a file of a reference manager or of another installation: shows what would come of it, and adds it when that is confirmed. */
export function BringIn() {
  const [sent, setSent] = useState({ format: 'csl-json', text: '', kind: 'ngo-report', tier: 'public', claims: true })
  const [shown, setShown] = useState<{ found: BroughtIn; done: boolean }>()
  const [refusal, setRefusal] = useState<string>()
  const [pending, start] = useTransition()
  const set = (change: Partial<typeof sent>) => {
    setSent((before) => ({ ...before, ...change }))
    setShown(undefined)
  }
  const ask = (path: string, done: boolean) =>
    start(async () => {
      const answer = await askServer<BroughtIn>(path, 'POST', sent)
      setRefusal(
        answer.ok
          ? undefined
          : [answer.message, ...answer.issues.map((one) => `${one.path}: ${one.message}`)].join(' '),
      )
      setShown(answer.ok ? { found: answer.body, done } : undefined)
    })
  const take = async (file: File | undefined) => {
    if (!file) return
    const text = await file.text()
    const format = formatOf(file.name, text)
    set({ text, ...(format === undefined ? {} : { format }) })
  }
  return (
    <div className="mt-4 flex max-w-md flex-col gap-4">
      <p>
        <label className="block text-control font-semibold" htmlFor="file-of-sources">
          File
        </label>
        <input
          id="file-of-sources"
          type="file"
          accept=".json,.csv,.ris,.bib,.txt"
          className="file mt-1 block max-w-md"
          onChange={(event) => void take(event.target.files?.[0])}
        />
      </p>
      <TextField label="Or its text" rows={5} value={sent.text} onChange={(text) => set({ text })} />
      <SelectField label="Form" options={formats} value={sent.format} onChange={(format) => set({ format })} />
      <SelectField
        label="Kind, where the file says none of ours"
        options={Object.entries<string>(evidenceKindLabels).map(([value, label]) => ({
          value,
          label: sentenceCase(label),
        }))}
        value={sent.kind}
        onChange={(kind) => set({ kind })}
      />
      <CheckboxList
        label="Claims"
        options={[{ value: 'claims', label: 'Bring in the claims that the file carries, too' }]}
        value={sent.claims ? ['claims'] : []}
        onChange={(chosen) => set({ claims: chosen.length > 0 })}
      />
      <SelectField
        label="No wider than this; what the file marks as narrower stays so"
        options={tiers.map((value) => ({ value, label: `${tierLabels[value]}: ${tierDefinitions[value]}` }))}
        value={sent.tier}
        onChange={(tier) => set({ tier })}
      />
      {refusal === undefined ? null : (
        <Notice title="The file was not read" urgent>
          <p>{refusal}</p>
        </Notice>
      )}
      {shown === undefined ? (
        <div>
          <Button isPending={pending} onPress={() => ask('/api/exchange/sources/preview', false)}>
            Show what would come in
          </Button>
        </div>
      ) : (
        <Found {...shown} pending={pending} add={() => ask('/api/exchange/sources', true)} />
      )}
    </div>
  )
}

function Found({
  found: { added, there, claims, skipped, leftOut },
  done,
  pending,
  add,
}: {
  found: BroughtIn
  done: boolean
  pending: boolean
  add: () => void
}) {
  const nothing = claims.added.length > 0 ? undefined : done ? 'Nothing was added.' : 'Nothing new.'
  const all = [
    ...(claims.added.length === 0 ? [] : [count(claims.added.length, 'claim')]),
    ...(added.length === 0 ? [] : [count(added.length, 'source')]),
  ]
  return (
    <div aria-live="polite" className="flex flex-col gap-4">
      <Part title={done ? 'Claims that were added' : 'Claims that would be added'}>
        {claims.added.map(({ id, title, source, tier, state, standing }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: before they are added they have no id, and the list does not change
          <li key={place} className="break-words">
            <Named id={id} title={title} shelf="records" />
            <span className="note block">
              {source}. {tierLabels[tier]}. In the file: {stateWords[state]}; {standingWords[standing]}.
            </span>
          </li>
        ))}
      </Part>
      {claims.added.length === 0 ? null : (
        <p className="note">
          {done ? 'They begin' : 'They would begin'} here as asserted, with an empty contrary slot: a file does not say
          who tested a claim, and on what ground. What the file says of it is kept with each.
        </p>
      )}
      <Part title={done ? 'Sources that were added' : 'Sources that would be added'} none={nothing}>
        {added.map(({ id, title, publisher, tier }) => (
          <li key={id ?? `${title} ${publisher}`} className="break-words">
            <Named id={id} title={title} shelf="sources" />
            <span className="note block">
              {publisher}. {tierLabels[tier]}.
            </span>
          </li>
        ))}
      </Part>
      <Part title="Claims that are here already">
        {claims.there.map(({ id, title, differs }) => (
          <li key={id} className="break-words">
            <Named id={id} title={title} shelf="records" />
            {differs.length === 0 ? null : (
              <span className="note block">
                The file has it otherwise in {listInWords(differs.map((field) => fieldWords[field] ?? field))}: it stays
                as it is here.
              </span>
            )}
          </li>
        ))}
      </Part>
      <Part title="Sources that are here already">
        {there.map(({ id, title }) => (
          <li key={id} className="break-words">
            <Named id={id} title={title} shelf="sources" />
          </li>
        ))}
      </Part>
      <Part title="Not read">{skipped.map(remark)}</Part>
      <Part title="Read but for">{leftOut.map(remark)}</Part>
      {done || all.length === 0 ? null : (
        <div>
          <Button look="primary" isPending={pending} onPress={add}>
            Add {listInWords(all)}
          </Button>
        </div>
      )}
    </div>
  )
}

function Named({ id, title, shelf }: { id: string | null; title: string; shelf: 'records' | 'sources' }) {
  return id === null ? (
    title
  ) : (
    <a className="link" href={`/library/${shelf}/${id}`}>
      {title}
    </a>
  )
}

/** The fields of a claim by what its form calls them. */
const fieldWords: Readonly<Record<string, string>> = {
  ...{ title: 'its title', proposition: 'its words', source: 'its source', pinpoint: 'where it is found' },
  ...{ quotation: 'the quotation', asOf: 'the day it speaks of', eventDate: 'the event date', figure: 'the figure' },
  ...{ direction: 'its direction', riskAreas: 'the risk areas', elements: 'the elements it serves' },
  ...{ rules: 'the rules beside which it stands', tags: 'the tags' },
}

const remark = ({ where, reason }: { where: string; reason: string }) => (
  <li key={`${where} ${reason}`} className="break-words">
    {where}: {reason}
  </li>
)

function Part({
  title,
  none,
  children,
}: {
  title: string
  none?: string | undefined
  children: readonly React.ReactNode[]
}) {
  if (children.length === 0 && none === undefined) return null
  return (
    <section>
      <h3 className="font-semibold">
        {title}
        {children.length === 0 ? '' : ` (${children.length})`}
      </h3>
      {children.length === 0 ? (
        <p className="note">{none}</p>
      ) : (
        <ul className="mt-1 flex max-h-96 flex-col gap-1 overflow-y-auto">{children}</ul>
      )}
    </section>
  )
}
