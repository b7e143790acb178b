'use client'

import { useRouter } from 'next/navigation'
import { memo, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { FactField } from '#components/facts/fact-field'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { RadioRow } from '#components/ui/radio-row'
import { declarationOf, type EnteredFactKey, enteredFactKeys } from '#lib/domain/facts/catalogue'
import { type FactGroup, factGroups } from '#lib/domain/facts/declare'
import { clockFacts } from '#lib/reporting/case-clock'
import { describeEntry, factState, notAsked } from '#lib/reporting/describe-fact'
import { formatTime } from '#lib/reporting/format-time'
import { saveFactAction } from './actions.ts'
import {
  type AutosaveStore,
  createAutosaveStore,
  type Row,
  type SaveOutcome,
  type StoredFact,
} from './autosave-store.ts'
import { sessionShelf } from './draft-shelf.ts'
import { sectionStatus } from './section-status.ts'

type Shown = 'all' | 'open' | 'conflict'

const groupsOfPeople = (Object.keys(factGroups) as FactGroup[]).filter((group) => group !== 'country')

/** The dense sheet: every question of the catalogue, saved one by one as they are answered. */
export function FactSheet({ caseId, stored }: { caseId: string; stored: Readonly<Record<string, StoredFact>> }) {
  const store = useStore(caseId, stored)
  const rows = useSyncExternalStore(store.subscribe, store.rows, store.rows)
  const [shown, setShown] = useState<Shown>('all')
  const [words, setWords] = useState('')

  const wanted = (key: EnteredFactKey): boolean => {
    const entry = rows.get(key)?.entry ?? notAsked
    const matches = words === '' || declarationOf(key).question.toLowerCase().includes(words.toLowerCase())
    if (!matches) return false
    if (shown === 'open') return factState(entry) === 'unknown'
    return shown === 'conflict' ? factState(entry) === 'conflicting' : true
  }

  return (
    <div className="page-width grid gap-x-10 pb-16 lg:grid-cols-[15rem_minmax(0,1fr)]">
      <nav aria-label="Sections of the fact sheet" className="no-print pt-6 lg:sticky lg:top-0 lg:self-start">
        <ul className="flex flex-wrap gap-x-6 gap-y-2 lg:flex-col">
          {groupsOfPeople.map((group) => {
            const status = sectionStatus(keysOf(group).map((key) => rows.get(key)?.entry ?? null))
            return (
              <li key={group}>
                <a href={`#section-${group}`} className="link text-control">
                  {factGroups[group]}
                </a>
                <p className="note">{status}</p>
              </li>
            )
          })}
        </ul>
      </nav>
      <div>
        <div className="no-print sticky top-0 z-10 -mx-2 flex flex-wrap items-end gap-x-8 gap-y-2 border-b border-rule bg-paper px-2 py-2">
          <RadioRow
            label="Show"
            dense
            options={[
              { value: 'all', label: 'All questions' },
              { value: 'open', label: 'Not known' },
              { value: 'conflict', label: 'In conflict' },
            ]}
            value={shown}
            onChange={(next) => setShown(next as Shown)}
          />
          <label className="flex flex-col gap-0.5">
            <span className="label">Find a question</span>
            <input
              type="search"
              value={words}
              onChange={(event) => setWords(event.target.value)}
              className="min-h-8 w-56 rounded-xs border border-edge bg-paper px-2 text-control"
            />
          </label>
          <SavedLine store={store} rows={rows} />
        </div>
        {groupsOfPeople.map((group) => {
          const keys = keysOf(group).filter(wanted)
          return keys.length === 0 ? null : (
            <section
              key={group}
              id={`section-${group}`}
              aria-labelledby={`heading-${group}`}
              className="scroll-mt-16 pt-8"
            >
              <h2 id={`heading-${group}`} className="mb-2 text-xl">
                {factGroups[group]}
              </h2>
              <div className="grid gap-x-10 xl:grid-cols-2">
                {keys.map((key) => (
                  <SheetRow key={key} factKey={key} row={store.row(key)} store={store} />
                ))}
              </div>
            </section>
          )
        })}
        {enteredFactKeys.some(wanted) ? null : (
          <p className="note py-8">No question of the sheet matches. Show all questions, or empty the search field.</p>
        )}
      </div>
    </div>
  )
}

const keysOf = (group: FactGroup): EnteredFactKey[] =>
  enteredFactKeys.filter((key) => declarationOf(key).group === group)

function useStore(caseId: string, stored: Readonly<Record<string, StoredFact>>): AutosaveStore {
  // One store for the life of the page: what the server renders again must not replace what is being typed.
  const [store] = useState(() =>
    createAutosaveStore({
      initial: stored,
      save: async (key, entry, expectedVersion) =>
        toOutcome(await saveFactAction({ caseId, factKey: key, entry, expectedVersion })),
      shelf:
        typeof window === 'undefined' ? { read: () => ({}), put: () => {}, remove: () => {} } : sessionShelf(caseId),
      later: (call, pause) => void setTimeout(call, pause),
    }),
  )
  const { refresh } = useRouter()
  useEffect(() => {
    // The heading above the sheet tells the clock: it follows the answers that the clock is made of.
    let told = clockState(store)
    const unsubscribe = store.subscribe(() => {
      const now = clockState(store)
      if (now !== told) refresh()
      told = now
    })
    const warn = (event: BeforeUnloadEvent) => {
      // Whoever leaves at once has hidden the page, and is not asked.
      if (store.unacknowledged() && !document.documentElement.hidden) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    window.addEventListener('online', store.retry)
    return () => {
      unsubscribe()
      window.removeEventListener('beforeunload', warn)
      window.removeEventListener('online', store.retry)
    }
  }, [store, refresh])
  return store
}

/** Versions, on the server, of the answers that the clock of the case is made of. */
const clockState = (store: AutosaveStore): string => clockFacts.map((key) => store.row(key).version).join()

function toOutcome(answer: Awaited<ReturnType<typeof saveFactAction>>): SaveOutcome {
  if (answer.ok) return { ok: true, version: answer.version, savedAt: answer.savedAt }
  switch (answer.reason) {
    case 'stale':
      return { ok: false, reason: 'stale', current: answer.current ?? { entry: null, version: 0, savedAt: null } }
    case 'signed-out':
      return { ok: false, reason: 'signed-out', message: 'You are signed out. This answer is kept in this tab.' }
    case 'not-found':
      return { ok: false, reason: 'refused', message: 'this case is no longer there, or no longer yours.' }
    case 'forbidden':
      return { ok: false, reason: 'refused', message: 'your role reads cases and does not change answers.' }
    case 'invalid':
      return { ok: false, reason: 'refused', message: answer.issues.map((issue) => issue.message).join('; ') }
    case 'wrong-origin':
    case 'too-fast':
    case 'failed':
      throw new Error(answer.message)
  }
}

/** When everything was last saved, or what is not. Said politely to a screen reader. */
function SavedLine({ store, rows }: { store: AutosaveStore; rows: ReadonlyMap<string, Row> }) {
  const all = [...rows.values()]
  const waiting = all.filter(({ status }) => status.kind === 'unsent')
  const last = all.reduce<string | null>(
    (latest, { savedAt }) => (savedAt && (!latest || savedAt > latest) ? savedAt : latest),
    null,
  )
  const saving = all.some(({ status }) => status.kind === 'saving')
  const overtaken = all.filter(({ status }) => status.kind === 'overtaken').length
  return (
    <div role="status" className="note flex flex-wrap items-baseline gap-x-3">
      {waiting.length > 0 ? (
        <>
          <strong>
            {waiting.length === 1 ? '1 answer is' : `${waiting.length} answers are`} not saved yet; kept in this tab.
          </strong>
          <Button look="quiet" onPress={store.retry}>
            Save now
          </Button>
          <a className="link" href="/sign-in" target="_blank" rel="noreferrer">
            Sign in again in a new tab
          </a>
        </>
      ) : saving ? (
        'Saving …'
      ) : last === null ? (
        'Answers are saved as you give them.'
      ) : (
        <span suppressHydrationWarning>All saved. Last saved at {formatTime(last, new Date())}.</span>
      )}
      {overtaken > 0 ? (
        <strong>
          {overtaken === 1 ? 'One answer was' : `${overtaken} answers were`} changed by somebody else: see below.
        </strong>
      ) : null}
    </div>
  )
}

/** Rendered again only when its own row changes: the sheet holds well over a hundred of them. */
const SheetRow = memo(function SheetRow({
  factKey,
  row,
  store,
}: {
  factKey: EnteredFactKey
  row: Row
  store: AutosaveStore
}) {
  const declaration = declarationOf(factKey)
  const { status } = row
  const saved = useMemo(() => rowStatus(row), [row])
  return (
    <div>
      <FactField
        factKey={factKey}
        declaration={declaration}
        entry={row.entry ?? undefined}
        onChange={(entry) => store.set(factKey, entry)}
        error={status.kind === 'refused' ? status.message : undefined}
        status={saved === null ? undefined : <span suppressHydrationWarning>{saved}</span>}
      />
      {status.kind === 'overtaken' ? (
        <Notice title="Somebody else answered this question while you did." urgent>
          <p>
            On file now: <strong>{describeEntry(declaration, status.theirs.entry ?? notAsked).answer}</strong>. Your
            answer is kept above and is not saved.
          </p>
          <p className="mt-2 flex flex-wrap gap-3">
            <Button onPress={() => store.keepMine(factKey)}>Save mine over it</Button>
            <Button onPress={() => store.takeTheirs(factKey)}>Take what is on file</Button>
          </p>
        </Notice>
      ) : null}
    </div>
  )
})

function rowStatus({ status, savedAt }: Row): string | null {
  switch (status.kind) {
    case 'saving':
      return 'Saving …'
    case 'unsent':
      return status.message
    case 'refused':
    case 'overtaken':
      return 'Not saved'
    case 'saved':
    case 'unchanged':
      return savedAt === null ? null : `Saved at ${formatTime(savedAt, new Date())}`
  }
}
