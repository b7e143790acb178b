'use client'

import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { SelectField } from '#components/ui/select-field'
import { TextField } from '#components/ui/text-field'
import { sentenceCase } from '#lib/domain/in-words'
import { tiers } from '#lib/domain/ledger/tier'
import { tierDefinitions, tierLabels } from '#lib/reporting/describe-claim'
import { evidenceKindLabels } from '#lib/reporting/describe-material'
import { askServer } from '../../account/ask-server.ts'

const formats = [
  { value: 'csl-json', label: 'CSL-JSON' },
  { value: 'ris', label: 'RIS' },
  { value: 'bibtex', label: 'BibTeX' },
]
const formatOfName = (name: string): string | undefined =>
  /\.json$/i.test(name) ? 'csl-json' : /\.ris$/i.test(name) ? 'ris' : /\.bib$/i.test(name) ? 'bibtex' : undefined

interface BroughtIn {
  added: { id: string | null; title: string; publisher: string }[]
  there: { id: string; title: string }[]
  skipped: { where: string; reason: string }[]
  leftOut: { where: string; reason: string }[]
}

/** Brings a file of a reference manager: shows what would come of it, and adds it when that is confirmed. */
export function BringIn() {
  const [sent, setSent] = useState({ format: 'csl-json', text: '', kind: 'ngo-report', tier: 'public' })
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
    const format = formatOfName(file.name)
    set({ text: await file.text(), ...(format === undefined ? {} : { format }) })
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
          accept=".json,.ris,.bib,.txt"
          className="mt-1 block w-full"
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
      <SelectField
        label="Tier"
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
  found: { added, there, skipped, leftOut },
  done,
  pending,
  add,
}: {
  found: BroughtIn
  done: boolean
  pending: boolean
  add: () => void
}) {
  return (
    <div aria-live="polite" className="flex flex-col gap-4">
      <Part title={done ? 'Added' : 'Would be added'} none={done ? 'Nothing was added.' : 'Nothing new.'}>
        {added.map(({ id, title, publisher }) => (
          <li key={id ?? `${title} ${publisher}`} className="break-words">
            {id === null ? (
              title
            ) : (
              <a className="link" href={`/library/sources/${id}`}>
                {title}
              </a>
            )}
            <span className="note block">{publisher}</span>
          </li>
        ))}
      </Part>
      <Part title="Here already">
        {there.map(({ id, title }) => (
          <li key={id} className="break-words">
            <a className="link" href={`/library/sources/${id}`}>
              {title}
            </a>
          </li>
        ))}
      </Part>
      <Part title="Not read">{skipped.map(remark)}</Part>
      <Part title="Read but for">{leftOut.map(remark)}</Part>
      {done || added.length === 0 ? null : (
        <div>
          <Button look="primary" isPending={pending} onPress={add}>
            Add {added.length === 1 ? 'this source' : `these ${added.length} sources`}
          </Button>
        </div>
      )}
    </div>
  )
}

const remark = ({ where, reason }: { where: string; reason: string }) => (
  <li key={`${where} ${reason}`} className="break-words">
    {where}: {reason}
  </li>
)

function Part({ title, none, children }: { title: string; none?: string; children: readonly React.ReactNode[] }) {
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
