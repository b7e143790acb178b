import type { FactEntry } from '#lib/domain/assertion'
import { canonicalJson } from '#lib/domain/canonical-hash'

/** What the server holds of one fact. Version 0: nothing yet. */
export interface StoredFact {
  entry: FactEntry | null
  version: number
  /** ISO instant of the last save; null when there was none. */
  savedAt: string | null
}

export type SaveOutcome =
  | { ok: true; version: number; savedAt: string }
  | { ok: false; reason: 'stale'; current: StoredFact }
  | { ok: false; reason: 'refused'; message: string }
  | { ok: false; reason: 'signed-out'; message: string }

export type RowStatus =
  | { kind: 'unchanged' }
  | { kind: 'saving' }
  | { kind: 'saved' }
  /** Kept here and tried again: no connection, or signed out. */
  | { kind: 'unsent'; message: string }
  /** Refused for what it says; kept here, not tried again. */
  | { kind: 'refused'; message: string }
  /** Somebody else saved this fact meanwhile; both answers are kept. */
  | { kind: 'overtaken'; theirs: StoredFact }

export interface Row extends StoredFact {
  status: RowStatus
}

/** Where answers wait that the server has not acknowledged. Survives a reload of the tab. */
export interface DraftShelf {
  read(): Record<string, { entry: FactEntry | null; version: number }>
  put(key: string, draft: { entry: FactEntry | null; version: number }): void
  remove(key: string): void
}

export interface AutosaveStore {
  row(key: string): Row
  rows(): ReadonlyMap<string, Row>
  subscribe(listener: () => void): () => void
  /** Takes an answer and saves it soon. */
  set(key: string, entry: FactEntry | null): void
  /** After `overtaken`: saves ours over theirs. */
  keepMine(key: string): void
  /** After `overtaken`: drops ours. */
  takeTheirs(key: string): void
  /** Tries everything again that has not been sent. */
  retry(): void
  /** True while something is not acknowledged by the server. */
  unacknowledged(): boolean
}

const nothing: Row = { entry: null, version: 0, savedAt: null, status: { kind: 'unchanged' } }
/** First, and longest, pause before an answer that could not be sent is tried again, in milliseconds. */
const firstPause = 2_000
const longestPause = 30_000

/**
 * Saves each fact by itself, one save at a time, always the newest answer, against the version it was based on.
 * Nothing is dropped: what the server has not acknowledged stays in the row and on the shelf.
 */
export function createAutosaveStore(options: {
  initial: Readonly<Record<string, StoredFact>>
  save: (key: string, entry: FactEntry | null, expectedVersion: number) => Promise<SaveOutcome>
  shelf: DraftShelf
  /** Waits, then calls; the pause in milliseconds. Injected so that tests need no clock. */
  later: (call: () => void, pause: number) => void
}): AutosaveStore {
  const { save, shelf, later } = options
  const listeners = new Set<() => void>()
  const inFlight = new Set<string>()
  const pauses = new Map<string, number>()
  /** Answers of ours that may have arrived though nothing was heard of them, in canonical form. */
  const maybeArrived = new Map<string, Set<string>>()
  let rows: ReadonlyMap<string, Row> = new Map(
    Object.entries(options.initial).map(([key, stored]) => [key, { ...stored, status: { kind: 'unchanged' } }]),
  )

  const row = (key: string): Row => rows.get(key) ?? nothing
  const change = (key: string, next: Partial<Row>) => {
    rows = new Map(rows).set(key, { ...row(key), ...next })
    for (const listener of listeners) listener()
  }

  async function send(key: string): Promise<void> {
    if (inFlight.has(key) || row(key).status.kind !== 'saving') return
    inFlight.add(key)
    const { entry, version } = row(key)
    const outcome = await save(key, entry, version).catch(() => null)
    inFlight.delete(key)
    if (outcome === null) {
      maybeArrived.set(key, (maybeArrived.get(key) ?? new Set()).add(canonicalJson(entry)))
      return waitAndRetry(key, 'No connection. Kept in this tab; it will be sent again.')
    }
    if (outcome.ok) {
      pauses.delete(key)
      maybeArrived.delete(key)
      const newer = row(key).entry !== entry
      change(key, {
        version: outcome.version,
        savedAt: outcome.savedAt,
        status: newer ? { kind: 'saving' } : { kind: 'saved' },
      })
      if (newer) {
        shelf.put(key, { entry: row(key).entry, version: outcome.version })
        return send(key)
      }
      return shelf.remove(key)
    }
    switch (outcome.reason) {
      case 'stale': {
        const onFile = canonicalJson(outcome.current.entry)
        // The save arrived but its answer was lost: what is on file is ours, now or from before.
        if (onFile === canonicalJson(row(key).entry)) {
          change(key, { ...outcome.current, status: { kind: 'saved' } })
          return shelf.remove(key)
        }
        if (maybeArrived.get(key)?.has(onFile)) {
          change(key, { version: outcome.current.version })
          return send(key)
        }
        return change(key, { status: { kind: 'overtaken', theirs: outcome.current } })
      }
      case 'refused':
        return change(key, { status: { kind: 'refused', message: outcome.message } })
      case 'signed-out':
        return waitAndRetry(key, outcome.message)
    }
  }

  function waitAndRetry(key: string, message: string): void {
    change(key, { status: { kind: 'unsent', message } })
    const pause = Math.min((pauses.get(key) ?? firstPause / 2) * 2, longestPause)
    pauses.set(key, pause)
    later(() => {
      if (row(key).status.kind === 'unsent') resend(key)
    }, pause)
  }

  function resend(key: string): void {
    change(key, { status: { kind: 'saving' } })
    void send(key)
  }

  for (const [key, draft] of Object.entries(shelf.read())) {
    change(key, { entry: draft.entry, version: draft.version, status: { kind: 'saving' } })
    later(() => void send(key), 0)
  }

  return {
    row,
    rows: () => rows,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set: (key, entry) => {
      shelf.put(key, { entry, version: row(key).version })
      const { status } = row(key)
      if (status.kind === 'overtaken') return change(key, { entry })
      change(key, { entry, status: { kind: 'saving' } })
      void send(key)
    },
    keepMine: (key) => {
      const { status } = row(key)
      if (status.kind !== 'overtaken') return
      change(key, { version: status.theirs.version })
      resend(key)
    },
    takeTheirs: (key) => {
      const { status } = row(key)
      if (status.kind !== 'overtaken') return
      shelf.remove(key)
      change(key, { ...status.theirs, status: { kind: 'unchanged' } })
    },
    retry: () => {
      for (const [key, { status }] of rows) if (status.kind === 'unsent') resend(key)
    },
    unacknowledged: () => [...rows.values()].some(({ status }) => !['unchanged', 'saved'].includes(status.kind)),
  }
}
