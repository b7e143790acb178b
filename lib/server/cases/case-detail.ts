import 'server-only'
import type { FactEntry } from '#lib/domain/assertion'
import type { Viewer } from '#lib/domain/case-access'
import { type CaseFile, caseFileFormat, factEntrySchema } from '#lib/domain/case-file'
import { type FactKey, isFactKey } from '#lib/domain/facts/catalogue'
import { database } from '../database/client.ts'
import { isUuid } from '../uuid.ts'
import { ownedBy } from './owned-by.ts'

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

interface CaseRow extends Omit<CaseDetail, 'createdAt' | 'updatedAt' | 'facts'> {
  createdAt: Date
  updatedAt: Date
  facts: { factKey: string; entry: unknown; version: number; updatedAt: Date }[]
}

/**
 * Parses a row. A stored fact that the catalogue no longer knows, or whose value it no longer allows, is
 * an error: leaving it out would turn what is known into what nobody asked.
 */
export function toCaseDetail({ facts, createdAt, updatedAt, ...head }: CaseRow): CaseDetail {
  const parsed = facts.map(({ factKey, entry, version, updatedAt: at }) => {
    if (!isFactKey(factKey)) throw new Error('A stored fact is not in the catalogue: a migration is missing.')
    return [factKey, { entry: factEntrySchema(factKey).parse(entry), version, updatedAt: at.toISOString() }] as const
  })
  return {
    ...head,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    facts: Object.fromEntries(parsed),
  }
}

/** The entries alone, without versions and times. */
export const entriesOf = (facts: CaseDetail['facts']): CaseFile['facts'] =>
  Object.fromEntries(Object.entries(facts).map(([key, { entry }]) => [key, entry]))

/** A case as the engine reads it, on a day. */
export const caseFileOf = (detail: CaseDetail, assessedOn: string): CaseFile => ({
  format: caseFileFormat,
  reference: detail.reference,
  requestingState: detail.requestingState,
  requestedState: detail.requestedState,
  assessedOn,
  facts: entriesOf(detail.facts),
})

/** Finds a case of the viewer's; null for every other id, whatever it is. Records nothing: its callers do. */
export async function findCase(viewer: Viewer, id: string): Promise<CaseDetail | null> {
  if (!isUuid(id)) return null
  const row = await database().case.findFirst({ where: { id, ...ownedBy(viewer) }, select: caseColumns })
  return row && toCaseDetail(row)
}
