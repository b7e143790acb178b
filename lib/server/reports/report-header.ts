import 'server-only'
import { parseSnapshot, type ReportSnapshot } from '#lib/reporting/snapshot'

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

/** The columns a header is read from. */
export const headerColumns = {
  id: true,
  caseId: true,
  number: true,
  snapshot: true,
  snapshotHash: true,
  pdfSha256: true,
} as const

interface HeaderRow {
  id: string
  caseId: string
  number: number
  snapshot: unknown
  snapshotHash: string
  pdfSha256: string
}

/** Reads the frozen snapshot again. One that is not what its hash says is damage, not an answer. */
export function snapshotOf({ snapshot, snapshotHash }: Pick<HeaderRow, 'snapshot' | 'snapshotHash'>): ReportSnapshot {
  const parsed = parseSnapshot(snapshot)
  if (!parsed.ok || parsed.snapshot.hash !== snapshotHash) {
    throw new Error('A stored report is not what was issued: its snapshot and its hash differ.')
  }
  return parsed.snapshot
}

/** A header, told from the snapshot alone: what has become of the case since does not change it. */
export function toHeader(row: HeaderRow): ReportHeader {
  const { issue, caseFile, assessment } = snapshotOf(row)
  if (!issue) throw new Error('A stored report was never issued.')
  const { ruleSet, library } = assessment.versions
  return {
    id: row.id,
    caseId: row.caseId,
    number: row.number,
    reference: caseFile.reference,
    issuedAt: issue.issuedAt,
    author: issue.author.name,
    pdfSha256: row.pdfSha256,
    ruleSet: `${ruleSet.id} ${ruleSet.version}`,
    library: library.version,
  }
}
