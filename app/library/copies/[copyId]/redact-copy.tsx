'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { TextField } from '#components/ui/text-field'
import type { StoredCopy } from '#lib/domain/ledger/stored-copy'
import { askServer } from '../../../account/ask-server.ts'
import { type AreaProblems, areaInPoints, areaMeasures, type TypedArea } from './area-in-points.ts'
import { RedactionLines } from './redaction-lines.tsx'

interface Row<Typed> {
  /** Of the row, for React. */
  id: number
  typed: Typed
}
interface TypedTerm {
  term: string
  reason: string
}
const noTerm: TypedTerm = { term: '', reason: '' }
const noArea: TypedArea = { page: '', left: '', top: '', width: '', height: '', reason: '' }

type Problem = (path: string) => string | undefined
interface Refusal {
  message: string
  issues: readonly { path: string; message: string }[]
}

/** What is to be removed from a copy, and the copy without it. What was typed stays until there is one. */
export function RedactCopy({ copyId }: { copyId: string }) {
  const router = useRouter()
  const [terms, setTerms] = useState<Row<TypedTerm>[]>([{ id: 0, typed: noTerm }])
  const [areas, setAreas] = useState<Row<TypedArea>[]>([])
  const [nextId, setNextId] = useState(1)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [made, setMade] = useState<StoredCopy | null>(null)
  const [pending, start] = useTransition()
  const problem: Problem = (path) => refusal?.issues.find((issue) => issue.path === path)?.message
  const added = <Typed,>(rows: Row<Typed>[], typed: Typed): Row<Typed>[] => {
    setNextId(nextId + 1)
    return [...rows, { id: nextId, typed }]
  }

  const redact = async () => {
    const read = readRedactions(terms, areas)
    if (!read.ok) return setRefusal(read.refusal)
    const path = `/api/copies/${copyId}/redacted`
    const answer = await askServer<{ copy: StoredCopy }>(path, 'POST', read.redactions, undefined, key)
    // After an answer that was lost, the same key asks for the same copy.
    if (answer.ok || answer.code !== 'NO_ANSWER') setKey(crypto.randomUUID())
    if (!answer.ok) return setRefusal(answer)
    setMade(answer.body.copy)
    setTerms([{ id: 0, typed: noTerm }])
    setAreas([])
    router.refresh()
  }

  return (
    <form
      method="post"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        setRefusal(null)
        setMade(null)
        start(redact)
      }}
      className="mt-3 flex max-w-3xl flex-col gap-4"
    >
      <fieldset>
        <legend className="font-semibold">Words</legend>
        <p className="note">
          Removed wherever their letters follow one another, in longer words too, whatever spaces, hyphens and line ends
          are between them. Words in a picture are not found: mark an area.
        </p>
        <Rows rows={terms} set={setTerms} name="Term">
          {({ term, reason }, change, at) => (
            <>
              <TextField
                label={`Term ${at + 1}`}
                className="min-w-48 flex-1"
                maxLength={200}
                value={term}
                onChange={(words) => change({ term: words, reason })}
                error={problem(`terms.${at}.term`)}
              />
              <TextField
                label={`Reason for term ${at + 1}`}
                className="min-w-48 flex-1"
                maxLength={300}
                value={reason}
                onChange={(words) => change({ term, reason: words })}
                error={problem(`terms.${at}.reason`)}
              />
            </>
          )}
        </Rows>
        <Button className="mt-2" onPress={() => setTerms(added(terms, noTerm))}>
          Add a term
        </Button>
      </fieldset>
      <fieldset>
        <legend className="font-semibold">Areas</legend>
        <p className="note">
          In millimetres, from the upper left corner of the page as it is shown. What is drawn in an area is removed as
          a whole, also where it reaches out of it.
        </p>
        <Rows rows={areas} set={setAreas} name="Area">
          {(typed, change, at) => <AreaFields {...{ typed, change, at, problem }} />}
        </Rows>
        <Button className="mt-2" onPress={() => setAreas(added(areas, noArea))}>
          Add an area
        </Button>
      </fieldset>
      <p>
        <Button type="submit" look="primary" isPending={pending}>
          {pending ? 'Redacting it …' : 'Store a redacted copy'}
        </Button>
      </p>
      {refusal === null ? null : (
        <Notice title="Nothing was redacted." urgent>
          <p>{refusal.message}</p>
        </Notice>
      )}
      {made?.redacted ? (
        <Notice title="The redacted copy is stored.">
          <p>
            <Link href={`/library/copies/${made.id}`} prefetch={false} className="link break-words">
              {made.fileName}
            </Link>
          </p>
          <RedactionLines proof={made.redacted} sha256={made.sha256} />
        </Notice>
      ) : null}
    </form>
  )
}

interface RowsProps<Typed> {
  rows: readonly Row<Typed>[]
  set: (rows: Row<Typed>[]) => void
  /** Of one of them. */
  name: string
  children: (typed: Typed, change: (typed: Typed) => void, at: number) => React.ReactNode
}

/** Fields in rows, each of which can be taken away. */
function Rows<Typed>({ rows, set, name, children }: RowsProps<Typed>) {
  return rows.map(({ id, typed }, at) => (
    <div key={id} className="mt-2 flex flex-wrap items-start gap-3 border-t border-rule pt-2">
      {children(typed, (changed) => set(rows.map((row) => (row.id === id ? { id, typed: changed } : row))), at)}
      <Button
        className="sm:mt-6"
        onPress={() => set(rows.filter((row) => row.id !== id))}
        aria-label={`Take away ${name.toLowerCase()} ${at + 1}`}
      >
        Take away
      </Button>
    </div>
  ))
}

const measureLabels = { left: 'From the left', top: 'From the top', width: 'Width', height: 'Height' } as const

interface AreaFieldsProps {
  typed: TypedArea
  change: (typed: TypedArea) => void
  at: number
  problem: Problem
}

function AreaFields({ typed, change, at, problem }: AreaFieldsProps) {
  const field = (name: keyof TypedArea) => ({
    value: typed[name],
    onChange: (words: string) => change({ ...typed, [name]: words }),
    error: problem(`areas.${at}.${name}`),
  })
  return (
    <fieldset className="grid flex-1 grid-cols-2 gap-3 sm:grid-cols-5">
      <legend className="text-control">Area {at + 1}</legend>
      <TextField label="Page" inputMode="numeric" {...field('page')} />
      {areaMeasures.map((name) => (
        <TextField key={name} label={measureLabels[name]} inputMode="decimal" {...field(name)} />
      ))}
      <TextField label="Reason" className="col-span-2 sm:col-span-5" maxLength={300} {...field('reason')} />
    </fieldset>
  )
}

/** What was typed as the server takes it; rows in which nothing was typed are left out. */
function readRedactions(terms: readonly Row<TypedTerm>[], areas: readonly Row<TypedArea>[]) {
  const issues: { path: string; message: string }[] = []
  const isTyped = (typed: object) => Object.values(typed).some((words: string) => words.trim() !== '')
  const needed = (path: string, words: string) => {
    if (words.trim() === '') issues.push({ path, message: 'it is printed with the proof, so it has to be said' })
  }
  const wanted = terms.flatMap(({ typed }, at) => {
    if (!isTyped(typed)) return []
    if (typed.term.trim() === '') issues.push({ path: `terms.${at}.term`, message: 'there is a reason and no term' })
    needed(`terms.${at}.reason`, typed.reason)
    return [{ term: typed.term.trim(), reason: typed.reason.trim() }]
  })
  const marked = areas.flatMap(({ typed }, at) => {
    if (!isTyped(typed)) return []
    needed(`areas.${at}.reason`, typed.reason)
    const read = areaInPoints(typed)
    if (read.ok) return [read.area]
    for (const [name, message] of Object.entries(read.problems satisfies AreaProblems))
      issues.push({ path: `areas.${at}.${name}`, message })
    return []
  })
  if (issues.length > 0)
    return { ok: false as const, refusal: { message: 'Some of it has to be looked at again.', issues } }
  if (wanted.length + marked.length === 0)
    return { ok: false as const, refusal: { message: 'Type a term or mark an area.', issues } }
  return { ok: true as const, redactions: { terms: wanted, areas: marked } }
}
