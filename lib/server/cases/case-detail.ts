import 'server-only'
import type { FactEntry } from '#lib/domain/assertion'
import type { Viewer } from '#lib/domain/case-access'
import { type CaseFile, caseFileFormat, factEntrySchema } from '#lib/domain/case-file'
import { declarationOf, type FactKey, isFactKey, isLibraryFactKey } from '#lib/domain/facts/catalogue'
import { database } from '../database/client.ts'
import { isUuid } from '../uuid.ts'
import { ownedBy } from './owned-by.ts'
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

/** The columns that a case is read from. */
export const caseColumns = {
  id: true,
  reference: true,
  requestingState: true,
  requestedState: true,
  version: true,
  createdAt: true,
  updatedAt: true,
  facts: { select: { factKey: true, entry: true, version: true, updatedAt: true }, orderBy: { factKey: 'asc' } },
} as const

interface CaseRow extends Omit<CaseDetail, 'createdAt' | 'updatedAt' | 'facts' | 'unreadable'> {
  createdAt: Date
  updatedAt: Date
  facts: { factKey: string; entry: unknown; version: number; updatedAt: Date }[]
}

/**
 * Parses a row. A stored fact that the catalogue no longer knows, or whose value it no longer allows, stands
 * apart: it spoils neither the list of cases nor the other answers, and it is not left out, for that would
 * turn what is known into what nobody asked.
 */
export function toCaseDetail({ facts, createdAt, updatedAt, ...head }: CaseRow): CaseDetail {
  const readable: CaseDetail['facts'] = {}
  const unreadable: UnreadableFact[] = []
  for (const { factKey, entry, version, updatedAt: at } of facts) {
    const stored = { version, updatedAt: at.toISOString() }
    const read = readEntry(factKey, entry)
    if (read.ok) readable[read.key] = { entry: read.entry, ...stored }
    else {
      const question = isFactKey(factKey) ? declarationOf(factKey).question : null
      unreadable.push({ factKey, question, stored: JSON.stringify(entry), problems: read.problems, ...stored })
    }
  }
  return {
    ...head,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    facts: readable,
    unreadable,
  }
}

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
  if (!isUuid(id)) return null
  const row = await database().case.findFirst({ where: { id, ...ownedBy(viewer) }, select: caseColumns })
  return row && toCaseDetail(row)
}
