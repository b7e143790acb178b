'use client'

import { useState } from 'react'
import { EntryForm, type EntryResult } from '#components/ui/entry-form'
import type { Source } from '#lib/domain/ledger/source'
import { takeOver } from '#lib/domain/take-over'
import { askServer } from '../../../../account/ask-server.ts'
import { ChangedMeanwhile, type ChangedMeanwhileProps } from '../../../changed-meanwhile.tsx'
import { AboutFields } from '../../about-fields.tsx'
import { CitedFields } from '../../source-fields.tsx'
import { sourceFieldInWords, sourceFieldLabels } from '../../source-in-words.ts'
import { aboutOf, sourceOf, type TypedSource, typedOf } from '../../typed-source.ts'

export interface EditSourceFormProps {
  source: Source
  version: number
  /** Of one that ships only what is known about it is written here. */
  ships: boolean
  /** The sources that it can repeat. */
  sources: readonly { value: string; label: string }[]
}

/** The facts of a source, to be changed. Where somebody else saved meanwhile, nothing that was typed is lost. */
export function EditSourceForm({ source, version, ships, sources }: EditSourceFormProps) {
  const [read, setRead] = useState({ source, version })
  const [typed, setTyped] = useState<TypedSource>(() => typedOf(source))
  const [meanwhile, setMeanwhile] = useState<Omit<ChangedMeanwhileProps, 'what'>>()
  const set = (change: Partial<TypedSource>) => setTyped((before) => ({ ...before, ...change }))
  const address = `/api/sources/${encodeURIComponent(source.id)}`

  const send = async (): Promise<EntryResult> => {
    const body = ships ? { about: aboutOf(typed) } : { source: sourceOf(typed) }
    const answer = await askServer(address, 'PATCH', body, read.version)
    if (answer.ok) return { ok: true, to: `/library/sources/${source.id}` }
    if (answer.code === 'STALE') return readAgain(answer.message)
    const issues = answer.issues.map((issue) => ({ ...issue, path: issue.path.replace(/^(source|about)\./, '') }))
    return { ...answer, issues: [...answer.issues, ...issues] }
  }

  const readAgain = async (message: string): Promise<EntryResult> => {
    const answer = await askServer<{ source: Source; version: number }>(address, 'GET')
    if (!answer.ok) return { ok: false, message: `${message} What you typed is still here.` }
    const theirs = typedOf(answer.body.source)
    const { merged, taken, both } = takeOver(typedOf(read.source), typed, theirs)
    setTyped(merged)
    setRead(answer.body)
    setMeanwhile({
      taken: taken.map((name) => sourceFieldLabels[name]),
      both: both.map((name) => ({
        label: sourceFieldLabels[name],
        theirs: sourceFieldInWords(name, theirs, sources),
      })),
    })
    return { ok: false, message: 'What you typed is still here. Look it through below, and save again.' }
  }

  return (
    <EntryForm
      send={send}
      go={(to) => window.location.assign(to)}
      refusedTitle="The source was not changed"
      submitLabel="Save the source"
      pendingLabel="Saving it …"
    >
      {(problem) => (
        <>
          {meanwhile === undefined ? null : <ChangedMeanwhile what="source" {...meanwhile} />}
          {ships ? null : <CitedFields typed={typed} set={set} problem={problem} />}
          <AboutFields
            typed={typed}
            set={set}
            problem={problem}
            sources={sources.filter(({ value }) => value !== source.id)}
          />
        </>
      )}
    </EntryForm>
  )
}
