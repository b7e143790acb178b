import 'server-only'
import { parseSnapshot, type ReportSnapshot } from '#lib/reporting/snapshot'
import { type CellKey, openBytes, openJson, sealBytes, sealJson } from '../keys/cell.ts'
import type { caseKeys } from '../keys/data-keys.ts'

/** What is told of an issued report beside the file itself. */
export interface ReportHeader {
  id: string
  caseId: string
  /** Counts up within the case, from 1. */
  number: number
  reference: string
  /** ISO instant. */
  issuedAt: string
  author: string
  /** Hexadecimal SHA-256 of the PDF. */
  pdfSha256: string
  /** Identifier and version of the rule set. */
  ruleSet: string
  /** Version of the library. */
  library: string
}

interface OfReport {
  id: string
  orgId: string
}

// A report is frozen: it has one version only.
const placeOf = ({ id, orgId }: OfReport, column: 'snapshot' | 'pdf') => ({
  org: orgId,
  table: 'reports',
  column,
  row: id,
  version: 1,
})

/** What is sealed beside the PDF. */
interface StoredSnapshot {
  snapshot: ReportSnapshot
  /** Hexadecimal SHA-256. */
  pdfSha256: string
}

/** The sealed columns of a report. */
export const sealReport = (
  key: CellKey,
  of: OfReport,
  { snapshot, pdf, pdfSha256 }: StoredSnapshot & { pdf: Uint8Array },
) => ({
  snapshot: sealJson(key, placeOf(of, 'snapshot'), { snapshot, pdfSha256 } satisfies StoredSnapshot),
  pdf: sealBytes(key, placeOf(of, 'pdf'), pdf),
})

/** The columns a header is read from. */
export const headerColumns = {
  id: true,
  orgId: true,
  caseId: true,
  number: true,
  snapshot: true,
  case: { select: { key: { select: { wrapped: true } } } },
} as const

interface HeaderRow extends OfReport {
  caseId: string
  number: number
  snapshot: Uint8Array
  case: { key: { wrapped: Uint8Array } | null }
}

type KeyOf = Awaited<ReturnType<typeof caseKeys>>

/** The key of the case that a report belongs to. */
export function keyOfReport(row: Pick<HeaderRow, 'caseId' | 'case'>, keyOf: KeyOf): CellKey {
  if (!row.case.key) throw new Error('A case is stored without its key.')
  return keyOf(row.caseId, row.case.key.wrapped)
}

/** Reads the frozen snapshot again. One that is not what its hash says is damage, not an answer. */
export const snapshotOf = (row: Omit<HeaderRow, 'number'>, keyOf: KeyOf): ReportSnapshot => stored(row, keyOf).snapshot

function stored(row: Omit<HeaderRow, 'number'>, keyOf: KeyOf): StoredSnapshot {
  const { snapshot, pdfSha256 } = openJson(keyOfReport(row, keyOf), placeOf(row, 'snapshot'), row.snapshot) as Record<
    keyof StoredSnapshot,
    unknown
  >
  const parsed = parseSnapshot(snapshot)
  if (!parsed.ok || typeof pdfSha256 !== 'string')
    throw new Error('A stored report is not what was issued: its snapshot cannot be read.')
  return { snapshot: parsed.snapshot, pdfSha256 }
}

/** The PDF as issued, byte for byte. */
export const pdfOf = (
  row: Omit<HeaderRow, 'number' | 'snapshot'> & { pdf: Uint8Array },
  keyOf: KeyOf,
): Uint8Array<ArrayBuffer> => openBytes(keyOfReport(row, keyOf), placeOf(row, 'pdf'), row.pdf)

/** A header, told from the snapshot alone: what has become of the case since does not change it. */
export function toHeader(row: HeaderRow, keyOf: KeyOf): ReportHeader {
  const { snapshot, pdfSha256 } = stored(row, keyOf)
  const { issue, caseFile, assessment } = snapshot
  if (!issue) throw new Error('A stored report was never issued.')
  const { ruleSet, library } = assessment.versions
  return {
    id: row.id,
    caseId: row.caseId,
    number: row.number,
    reference: caseFile.reference,
    issuedAt: issue.issuedAt,
    author: issue.author.name,
    pdfSha256,
    ruleSet: `${ruleSet.id} ${ruleSet.version}`,
    library: library.version,
  }
}
