import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import type { ReportSnapshot } from '#lib/reporting/snapshot'
import type { KnownEdition, KnownReport, Newer } from '#lib/reporting/verification/known-file'
import { openEdition } from '../case-documents/document-cells.ts'
import { fileIndex } from '../case-documents/file-index.ts'
import { sharedWith } from '../cases/shared-with.ts'
import type { Prisma } from '../database/generated/client.ts'
import { caseKeys } from '../keys/data-keys.ts'
import { pdfIndex } from '../reports/pdf-index.ts'
import { headerColumns, snapshotOf } from '../reports/report-header.ts'
import type { TenantTransaction } from '../tenant.ts'

/** A report or an edition that a file is, or claims to be. */
export interface FoundIssued {
  /** Whether the file is it, byte for byte. */
  same: boolean
  newer: Newer | null
  /** Opens what was frozen, which takes a while: for when nobody waits for the database any more. */
  open: () => { file: KnownReport | KnownEdition; snapshot: ReportSnapshot }
}

/** What a file is asked by: its hash, and the id that it carries, which proves nothing. */
export interface Asked {
  /** Hexadecimal SHA-256 of the whole file. */
  sha256: string
  /** An id, from the mark of the file. */
  claimed: string | null
}

const documentFormats = ['pdf', 'pdfa', 'docx'] as const

const newerColumns = { orderBy: { number: 'desc' }, select: { number: true, issuedAt: true } } as const
const newerOf = (row: { number: number; issuedAt: Date } | null): Newer | null =>
  row && { number: row.number, issuedAt: row.issuedAt.toISOString() }

/** The report of the viewer's with this hash, or else the one that the file claims to be. */
export async function findReport(
  tx: TenantTransaction,
  viewer: Viewer,
  { sha256, claimed }: Asked,
): Promise<FoundIssued | null> {
  const find = (where: { pdfIndex: string } | { id: string }) =>
    tx.report.findFirst({ where: { ...where, case: sharedWith(viewer) }, select: headerColumns })
  const same = await find({ pdfIndex: await pdfIndex(tx, viewer.orgId, sha256) })
  const row = same ?? (claimed === null ? null : await find({ id: claimed }))
  if (row === null) return null
  const { caseId, number } = row
  const keyOf = await caseKeys(tx, viewer.orgId)
  return {
    same: same !== null,
    newer: newerOf(await tx.report.findFirst({ where: { caseId, number: { gt: number } }, ...newerColumns })),
    open: () => {
      const snapshot = snapshotOf(row, keyOf)
      return { snapshot, file: { kind: 'report', ...issuedOf(snapshot, { id: row.id, caseId, number }) } }
    },
  }
}

/** The edition of a document of the viewer's, by any of its files, or else the one that the file claims to be. */
export async function findEdition(
  tx: TenantTransaction,
  viewer: Viewer,
  { sha256, claimed }: Asked,
): Promise<FoundIssued | null> {
  const index = await fileIndex(tx, viewer.orgId, sha256)
  const find = (where: { OR: Prisma.DocumentEditionWhereInput[] } | { id: string }) =>
    tx.documentEdition.findFirst({ where: { ...where, document: { case: sharedWith(viewer) } }, select: columns })
  const same = await find({ OR: [{ pdfIndex: index }, { docxIndex: index }, { pdfaIndex: index }] })
  const row = same ?? (claimed === null ? null : await find({ id: claimed }))
  if (row === null) return null
  const { documentId, number, document } = row
  const { caseId } = document
  if (!document.case.key) throw new Error('A case is stored without its key.')
  const key = (await caseKeys(tx, viewer.orgId))(caseId, document.case.key.wrapped)
  const later = await tx.documentEdition.findFirst({ where: { documentId, number: { gt: number } }, ...newerColumns })
  return {
    same: same !== null,
    newer: newerOf(later),
    open: () => {
      const { snapshot, profile, sha256: hashes } = openEdition(key, row, row.content)
      const { kind: documentKind, name: form, title } = profile
      const format = documentFormats.find((one) => hashes[one] === sha256) ?? null
      return {
        snapshot,
        file: {
          ...{ kind: 'edition', documentId, documentKind, format, form: form.en, title: title.en },
          ...issuedOf(snapshot, { id: row.id, caseId, number }),
        },
      }
    },
  }
}

const columns = {
  ...{ id: true, orgId: true, number: true, content: true, documentId: true },
  document: { select: { caseId: true, case: { select: { key: { select: { wrapped: true } } } } } },
} as const

/** Told from the snapshot alone: what has become of the case since does not change it. */
function issuedOf(snapshot: ReportSnapshot, of: { id: string; caseId: string; number: number }) {
  const { issue, caseFile, assessment } = snapshot
  if (issue === null) throw new Error('What is stored as issued was never issued.')
  const { ruleSet, library } = assessment.versions
  return {
    ...of,
    reference: caseFile.reference,
    issuedAt: issue.issuedAt,
    author: issue.author.name,
    ruleSet: `${ruleSet.id} ${ruleSet.version}`,
    library: library.version,
    contentHash: snapshot.hash,
    auditHead: issue.auditHead ?? null,
  }
}
