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

/** Brings a text: pasted, out of a file (whose words are shown before they are taken), or the paper that ships. What was pasted stays when it is refused. */
export function BringBrief({ longest }: { longest: number }) {
  const [name, setName] = useState('')
  const [text, setText] = useState('')
  const [tier, setTier] = useState('public')
  const [ofFile, setOfFile] = useState<{ says: string; refused: boolean }>()
  // One for each that is brought: pressed again after an answer that was lost, none is brought twice.
  const [key] = useState(() => crypto.randomUUID())
  const send = async (): Promise<EntryResult> => {
    const answer = await askServer<{ id: string }>('/api/briefs', 'POST', { name, text, tier }, undefined, key)
    return answer.ok ? { ok: true, to: deskOf(answer.body.id) } : answer
  }
  const take = async (file: File | undefined) => {
    if (!file) return
    setOfFile({ says: `Reading ${file.name} …`, refused: false })
    const read = await textOf(file, longest)
    setOfFile(
      read.ok
        ? { says: `The words of ${file.name} stand above. Look them over before you go on.`, refused: false }
        : { says: read.why, refused: true },
    )
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
              hint="Plain text or Markdown. Of a Word file its footnotes come as such; of a PDF, lines that begin with a raised figure. A footnote is marked [^1] or ¹ and stands on a line of its own that begins with the same mark."
              rows={8}
              value={text}
              onChange={setText}
              error={problem('text')}
            />
            <p>
              <label className="block text-control font-semibold" htmlFor="file-of-brief">
                Or a file: Word (DOCX), PDF or text
              </label>
              <input
                id="file-of-brief"
                type="file"
                accept=".docx,.pdf,.txt,.md,text/plain"
                className="file mt-1 block max-w-md"
                onChange={(event) => void take(event.target.files?.[0])}
              />
              {ofFile === undefined ? null : (
                <span
                  role={ofFile.refused ? 'alert' : 'status'}
                  className={`mt-1 block ${ofFile.refused ? 'font-semibold' : ''}`}
                >
                  {ofFile.says}
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

/** The words of a file, or why it has none that can be taken. Word and PDF are read where they can do no harm. */
async function textOf(file: File, longest: number): Promise<{ ok: true; text: string } | { ok: false; why: string }> {
  const [, ending] = /\.(docx|pdf)$/i.exec(file.name) ?? []
  try {
    if (ending !== undefined) {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const path = `/api/briefs/text?ending=${ending.toLowerCase()}`
      const answer = await askServer<{ text: string }>(path, 'POST', bytes)
      return answer.ok ? { ok: true, text: answer.body.text } : { ok: false, why: `${file.name}: ${answer.message}` }
    }
    // A character is at most three bytes for each unit that is counted.
    if (file.size > longest * 3) return { ok: false, why: `${file.name} is longer than is taken: bring it in parts.` }
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
