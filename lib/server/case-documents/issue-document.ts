import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import type { Viewer } from '#lib/domain/case-access'
import { buildDocument } from '#lib/reporting/document/build-document'
import { documentProblems } from '#lib/reporting/document/document-problems'
import { citationsOf } from '#lib/reporting/document/suggested-citations'
import { recordsOf } from '#lib/reporting/records-of'
import { freezeReport } from '#lib/reporting/snapshot'
import { assess } from '#lib/rules/engine/assess'
import { ruleSetFor } from '#lib/rules/rule-set'
import { appendEvent } from '../audit/append-event.ts'
import { auditHead } from '../audit/audit-head.ts'
import { bundleReferences } from '../bundles/bundle-references.ts'
import { type CaseDetail, caseFileOf, findCase } from '../cases/case-detail.ts'
import { holdCase } from '../cases/held-case.ts'
import { sharedWith } from '../cases/shared-with.ts'
import { unreadableIn } from '../cases/unreadable-facts.ts'
import { now } from '../clock.ts'
import { renderDocument } from '../documents/render-document.ts'
import { requireViewer } from '../identity/viewer.ts'
import { caseKeys } from '../keys/data-keys.ts'
import { libraryOf } from '../ledger/library-of-organisation.ts'
import { madeEarlier, makeOnce, type NotAgain } from '../make-once.ts'
import { recordEvent, type TenantTransaction, withTenant } from '../tenant.ts'
import type { DocumentRefusal } from './document-answers.ts'
import { type StoredEdition, sealEdition } from './document-cells.ts'
import { documentEvent } from './document-event.ts'
import { formOf } from './draft-of-document.ts'
import { fileIndex } from './file-index.ts'
import { type DocumentAddress, type HeldDocument, holdDocument } from './held-document.ts'
import { editionColumns, type ListedEdition, listedEdition } from './listed-edition.ts'
import { tooLong } from './too-long.ts'
import { maySign } from './who-signs.ts'

type Prepared = Awaited<ReturnType<typeof prepare>>
type Issued = { ok: true } & ListedEdition

/**
 * Issues an edition of a document on the facts as they stand: facts, findings, rule set, library, form, own words and
 * signatory are frozen with the files made from them. What is not ready is not issued, and says what is missing.
 */
export async function issueDocument(address: DocumentAddress): Promise<Issued | DocumentRefusal | NotAgain> {
  const viewer = await requireViewer()
  const earlier = await withTenant(viewer, (tx) => madeEarlier(tx, viewer, issuedBefore))
  if (earlier) return earlier
  const refused = async <Refused extends DocumentRefusal>(refusal: Refused) => {
    await recordEvent(documentEvent(viewer, 'document', 'document.issue', address.documentId, 'refused'))
    return refusal
  }
  const found = await findCase(viewer, address.caseId)
  const document = await withTenant(viewer, (tx) => holdDocument(tx, viewer, address))
  if (!found || !document) return refused({ ok: false, reason: 'not-found' })
  if (!maySign(viewer, formOf(document).kind)) return refused({ ok: false, reason: 'not-signatory' })
  const unreadable = unreadableIn(found)
  if (unreadable) return refused(unreadable)
  const prepared = await prepare(viewer, found, document)
  if (!prepared.ok) return refused({ ok: false, reason: 'not-ready', problems: prepared.problems })
  return store(viewer, found, document, prepared)
}

/** Everything slow, and nothing in a transaction. */
async function prepare(viewer: Viewer, found: CaseDetail, document: HeldDocument) {
  const issuedAt = now().toISOString()
  const last = await withTenant(viewer, (tx) =>
    tx.documentEdition.aggregate({ where: { documentId: document.id }, _max: { number: true } }),
  )
  const library = await libraryOf(viewer)
  const caseFile = caseFileOf(found, issuedAt.slice(0, 10))
  const ruleSet = ruleSetFor(caseFile.requestingState)
  const assessment = assess({ caseFile, ruleSet, library })
  const snapshot = freezeReport({
    ...{ id: randomUUID(), number: (last._max.number ?? 0) + 1, issuedAt, author: { name: viewer.name } },
    auditHead: await auditHead(),
    bundle: await bundleReferences(viewer, found.id, Object.keys(recordsOf(assessment, library)), document.bundle),
    ...{ caseFile, library, ruleSet, assessment, example: false },
  })
  const profile = formOf(document)
  const { own, language } = document
  const citations = citationsOf(profile, document)
  const built = buildDocument(snapshot, profile, own, { language, citations })
  const blocking = documentProblems(snapshot, profile, own, built).filter(({ blocks }) => blocks)
  const problems = blocking.length > 0 ? blocking : await tooLong(profile, built.content)
  if (problems.length > 0) return { ok: false, problems } as const
  const pdf = await renderDocument('pdf', built.content)
  const docx = await renderDocument('docx', built.content)
  const pdfa = await renderDocument('pdfa', built.content)
  const sha256 = { pdf: hashOf(pdf), docx: hashOf(docx), pdfa: hashOf(pdfa) }
  const stored = { snapshot, profile, language, citations, own, sha256 } satisfies StoredEdition
  return { ok: true, stored, files: { pdf, docx, pdfa } } as const
}

async function store(
  viewer: Viewer,
  found: CaseDetail,
  document: HeldDocument,
  { stored, files }: Extract<Prepared, { ok: true }>,
): Promise<Issued | DocumentRefusal | NotAgain> {
  const { issue } = stored.snapshot
  if (!issue) throw new Error('An edition that is to be stored has to be issued.')
  const { id, number, issuedAt, author } = issue
  const { orgId } = viewer
  return makeOnce(viewer, issuedBefore, async (tx) => {
    const held = await holdCase(tx, viewer, found.id)
    const same = await holdDocument(tx, viewer, { caseId: found.id, documentId: document.id })
    const taken = await tx.documentEdition.count({ where: { documentId: document.id, number: { gte: number } } })
    if (held?.version !== found.version || same?.version !== document.version || taken > 0)
      return { ok: false, reason: 'changed-meanwhile' } as const
    await tx.documentEdition.createMany({
      data: [
        {
          ...{ id, orgId, documentId: document.id, number },
          ...sealEdition(same.key, { id, orgId }, stored, files),
          pdfIndex: await fileIndex(tx, orgId, stored.sha256.pdf),
          docxIndex: await fileIndex(tx, orgId, stored.sha256.docx),
          pdfaIndex: await fileIndex(tx, orgId, stored.sha256.pdfa),
          issuedBy: viewer.userId,
          issuedAt: new Date(issuedAt),
        },
      ],
    })
    await appendEvent(tx, documentEvent(viewer, 'document', 'document.issue', document.id))
    return { ok: true, id, number, issuedAt, author: author.name, sha256: stored.sha256 } as const
  })
}

async function issuedBefore(tx: TenantTransaction, viewer: Viewer, id: string): Promise<Issued | null> {
  const row = await tx.documentEdition.findFirst({
    where: { id, document: { case: sharedWith(viewer) } },
    select: {
      ...editionColumns,
      document: { select: { caseId: true, case: { select: { key: { select: { wrapped: true } } } } } },
    },
  })
  if (!row?.document.case.key) return null
  const keyOf = await caseKeys(tx, viewer.orgId)
  return { ok: true, ...listedEdition(row, keyOf(row.document.caseId, row.document.case.key.wrapped)) }
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
