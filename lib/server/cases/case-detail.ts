import 'server-only'
import type { FactEntry } from '#lib/domain/assertion'
import type { Viewer } from '#lib/domain/case-access'
import { type CaseFile, caseFileFormat, factEntrySchema } from '#lib/domain/case-file'
import { declarationOf, type FactKey, isFactKey, isLibraryFactKey } from '#lib/domain/facts/catalogue'
import { withTenant } from '../tenant.ts'
import { type HeldCase, holdCase } from './held-case.ts'
import type { UnreadableFact } from './unreadable-facts.ts'

/** What is on file about one fact. The version is that of the case when the fact was last written. */
export interface FactOnFile {
  entry: FactEntry
  version: number
  /** ISO instant. */
  updatedAt: string
}

export interface CaseDetail {
  id: string
  reference: string
  requestingState: string
  requestedState: string
  version: number
  /** ISO instants. */
  createdAt: string
  updatedAt: string
  facts: Partial<Record<FactKey, FactOnFile>>
  /** What is on file beside them and can no longer be read; empty in nearly every case. */
  unreadable: readonly UnreadableFact[]
}

/**
 * Parses what is on file. A stored fact that the catalogue no longer knows, or whose value it no longer allows, stands
 * apart: it spoils neither the list of cases nor the other answers, and it is not left out, for that would
 * turn what is known into what nobody asked.
 */
export function toCaseDetail({ id, version, createdAt, updatedAt, content }: Omit<HeldCase, 'key'>): CaseDetail {
  const readable: CaseDetail['facts'] = {}
  const unreadable: UnreadableFact[] = []
  for (const [factKey, { entry, version: written, updatedAt: at }] of keysInOrder(content.facts)) {
    const stored = { version: written, updatedAt: at }
    const read = readEntry(factKey, entry)
    if (read.ok) readable[read.key] = { entry: read.entry, ...stored }
    else {
      const question = isFactKey(factKey) ? declarationOf(factKey).question : null
      unreadable.push({ factKey, question, stored: JSON.stringify(entry), problems: read.problems, ...stored })
    }
  }
  const { reference, requestingState, requestedState } = content
  return {
    id,
    reference,
    requestingState,
    requestedState,
    version,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    facts: readable,
    unreadable,
  }
}

const keysInOrder = <Value>(record: Readonly<Record<string, Value>>): [string, Value][] =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))

/** What is on file about a fact, or what is wrong with it. */
export function readEntry(
  factKey: string,
  entry: unknown,
): { ok: true; key: FactKey; entry: FactEntry } | { ok: false; problems: string[] } {
  if (!isFactKey(factKey)) return { ok: false, problems: ['this question is no longer asked'] }
  if (isLibraryFactKey(factKey)) return { ok: false, problems: ['this is now computed from the stored records'] }
  const parsed = factEntrySchema(factKey).safeParse(entry)
  if (parsed.success) return { ok: true, key: factKey, entry: parsed.data }
  return { ok: false, problems: [...new Set(parsed.error.issues.map(({ message }) => message))] }
}

/** The entries alone, without versions and times. */
export const entriesOf = (facts: CaseDetail['facts']): CaseFile['facts'] =>
  Object.fromEntries(Object.entries(facts).map(([key, { entry }]) => [key, entry]))

/** A case as the engine reads it, on a day. Callers refuse a case with answers that cannot be read before. */
export function caseFileOf(detail: CaseDetail, assessedOn: string): CaseFile {
  if (detail.unreadable.length > 0) throw new Error('An answer on file cannot be read: the case file would lack it.')
  return {
    format: caseFileFormat,
    reference: detail.reference,
    requestingState: detail.requestingState,
    requestedState: detail.requestedState,
    assessedOn,
    facts: entriesOf(detail.facts),
  }
}

/** Finds a case of the viewer's; null for every other id, whatever it is. Records nothing: its callers do. */
export async function findCase(viewer: Viewer, id: string): Promise<CaseDetail | null> {
  const held = await withTenant(viewer, (tx) => holdCase(tx, viewer, id))
  return held && toCaseDetail(held)
}
