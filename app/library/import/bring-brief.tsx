'use client'

import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { EntryForm, type EntryResult } from '#components/ui/entry-form'
import { SelectField } from '#components/ui/select-field'
import { TextField } from '#components/ui/text-field'
import { tiers } from '#lib/domain/ledger/tier'
import { tierDefinitions, tierLabels } from '#lib/reporting/describe-claim'
import { askServer } from '../../account/ask-server.ts'

const deskOf = (id: string): string => `/library/import/${id}`

/** Brings a text: pasted, out of a file, or the paper that ships. What was pasted stays when it is refused. */
export function BringBrief({ longest }: { longest: number }) {
  const [name, setName] = useState('')
  const [text, setText] = useState('')
  const [tier, setTier] = useState('public')
  const [ofFile, setOfFile] = useState<string>()
  // One for each that is brought: pressed again after an answer that was lost, none is brought twice.
  const [key] = useState(() => crypto.randomUUID())
  const send = async (): Promise<EntryResult> => {
    const answer = await askServer<{ id: string }>('/api/briefs', 'POST', { name, text, tier }, undefined, key)
    return answer.ok ? { ok: true, to: deskOf(answer.body.id) } : answer
  }
  const take = async (file: File | undefined) => {
    if (!file) return
    const read = await textOf(file, longest)
    setOfFile(read.ok ? undefined : read.why)
    if (!read.ok) return
    setText(read.text)
    if (name === '') setName(file.name)
  }
  return (
    <>
      <FoundingPaper />
      <EntryForm
        send={send}
        go={(address) => window.location.assign(address)}
        refusedTitle="The brief was not taken"
        submitLabel="Take it apart"
        pendingLabel="Taking it apart …"
      >
        {(problem) => (
          <>
            <TextField label="What it is called" value={name} onChange={setName} error={problem('name')} />
            <TextField
              label="The text, with its footnotes"
              hint="Plain text or Markdown. A footnote is marked [^1] or ¹ and stands on a line of its own that begins with the same mark."
              rows={8}
              value={text}
              onChange={setText}
              error={problem('text')}
            />
            <p>
              <label className="block text-control font-semibold" htmlFor="file-of-brief">
                Or a text file
              </label>
              <input
                id="file-of-brief"
                type="file"
                accept=".txt,.md,text/plain"
                className="mt-1 block w-full"
                onChange={(event) => void take(event.target.files?.[0])}
              />
              {ofFile === undefined ? null : (
                <span role="alert" className="mt-1 block font-semibold">
                  {ofFile}
                </span>
              )}
            </p>
            <SelectField
              label="Tier"
              options={tiers.map((value) => ({ value, label: `${tierLabels[value]}: ${tierDefinitions[value]}` }))}
              value={tier}
              onChange={setTier}
            />
          </>
        )}
      </EntryForm>
    </>
  )
}

/** The words of a file in UTF-8, or why it has none that can be taken. */
async function textOf(file: File, longest: number): Promise<{ ok: true; text: string } | { ok: false; why: string }> {
  // A character is at most three bytes for each unit that is counted.
  if (file.size > longest * 3) return { ok: false, why: `${file.name} is longer than is taken: bring it in parts.` }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) }
  } catch {
    return { ok: false, why: `${file.name} is no text in UTF-8. Save it as plain text, or paste the words.` }
  }
}

function FoundingPaper() {
  const [pending, start] = useTransition()
  const [refusal, setRefusal] = useState<string>()
  const [key] = useState(() => crypto.randomUUID())
  const take = () =>
    start(async () => {
      const answer = await askServer<{ id: string }>('/api/briefs/founding-paper', 'POST', undefined, undefined, key)
      if (answer.ok) window.location.assign(deskOf(answer.body.id))
      else setRefusal(answer.message)
    })
  return (
    <p className="mt-4 flex flex-wrap items-baseline gap-3">
      <Button isPending={pending} onPress={take}>
        {pending ? 'Taking it apart …' : 'Begin with the founding paper'}
      </Button>
      <span className="note">The brief of 2021 that this project began with; it has errors, and this finds them.</span>
      {refusal === undefined ? null : <span role="alert">{refusal}</span>}
    </p>
  )
}
