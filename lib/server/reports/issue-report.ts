import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Viewer } from '#lib/domain/case-access'
import { recordsOf } from '#lib/reporting/records-of'
import { freezeReport } from '#lib/reporting/snapshot'
import type { LanguageChoice } from '#lib/reporting/wording/languages'
import { assess } from '#lib/rules/engine/assess'
import { ruleSetFor } from '#lib/rules/rule-set'
import { appendEvent } from '../audit/append-event.ts'
import { auditHead } from '../audit/audit-head.ts'
import { type CaseDetail, caseFileOf, toCaseDetail } from '../cases/case-detail.ts'
import { type HeldCase, holdCase } from '../cases/held-case.ts'
import { sharedWith } from '../cases/shared-with.ts'
import { type Unreadable, unreadableIn } from '../cases/unreadable-facts.ts'
import { now } from '../clock.ts'
import { copiesOfRecords } from '../copies/copies-of-records.ts'
import { renderReport } from '../documents/render-document.ts'
import { requireViewer } from '../identity/viewer.ts'
import { caseKeys } from '../keys/data-keys.ts'
import { libraryOf } from '../ledger/library-of-organisation.ts'
import { madeEarlier, makeOnce, type NotAgain } from '../make-once.ts'
import { recordEvent, type TenantTransaction, withTenant } from '../tenant.ts'
import { pdfIndex } from './pdf-index.ts'
import { reportEvent } from './report-event.ts'
import { headerColumns, sealReport, toHeader } from './report-header.ts'

interface Issued {
  ok: true
  id: string
  number: number
  pdfSha256: string
  issuedAt: string
}
export type IssueReportResult = Issued | { ok: false; reason: 'changed-meanwhile' } | NotAgain | Unreadable

/**
 * Issues a report on the case as it stands today: facts, questions, findings, rule set, library and author
 * are frozen with the PDF made from them. A case that changed while the PDF was being made is begun
 * again once, so that no report speaks of facts that were no longer so when it was issued.
 *
 * @param language of the document; what is frozen is the same in each
 */
export async function issueReport(caseId: string, language: LanguageChoice = 'en'): Promise<IssueReportResult> {
  const viewer = await requireViewer()
  const earlier = await withTenant(viewer, (tx) => madeEarlier(tx, viewer, issuedBefore))
  if (earlier) return earlier
  const attempts = 2
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const held = await withTenant(viewer, (tx) => holdCase(tx, viewer, caseId))
    if (!held) {
      await recordEvent(reportEvent(viewer, 'report.issue', null, 'refused'))
      return { ok: false, reason: 'not-found' }
    }
    const found = toCaseDetail(held)
    const unreadable = unreadableIn(found)
    if (unreadable) {
      await recordEvent(reportEvent(viewer, 'report.issue', null, 'refused'))
      return unreadable
    }
    const stored = await store(viewer, held, await prepare(viewer, held, { found, language }))
    if (stored) return stored
  }
  return { ok: false, reason: 'changed-meanwhile' }
}

/** Everything slow, and nothing in a transaction. Each step takes a tenth of a second or so: the others have a turn in between. */
async function prepare(
  viewer: Viewer,
  { key, orgId }: HeldCase,
  { found, language }: { found: CaseDetail; language: LanguageChoice },
) {
  const issuedAt = now().toISOString()
  const last = await withTenant(viewer, (tx) =>
    tx.report.aggregate({ where: { caseId: found.id }, _max: { number: true } }),
  )
  const number = (last._max.number ?? 0) + 1
  const library = await libraryOf(viewer)
  const caseFile = caseFileOf(found, issuedAt.slice(0, 10))
  const assessment = assess({ caseFile, ruleSet: ruleSetFor(caseFile.requestingState), library })
  const head = await auditHead()
  await nextTurn()
  const id = randomUUID()
  const snapshot = freezeReport({
    id,
    number,
    issuedAt,
    author: { name: viewer.name },
    language,
    auditHead: head,
    caseFile,
    assessment,
    library,
    copies: await copiesOfRecords(viewer, Object.keys(recordsOf(assessment, library))),
    ruleSet: ruleSetFor(caseFile.requestingState),
    // The worked example is stored nowhere: a stored case is somebody's, whatever its reference.
    example: false,
  })
  await nextTurn()
  const pdf = await renderReport('pdf', snapshot, language)
  const pdfSha256 = createHash('sha256').update(pdf).digest('hex')
  const sealed = sealReport(key, { id, orgId }, { snapshot, pdf, pdfSha256 })
  return { id, number, issuedAt, pdfSha256, sealed }
}

/** Null when the case or the numbering has moved on since the report was prepared. */
async function store(
  viewer: Viewer,
  found: HeldCase,
  { id, number, issuedAt, pdfSha256, sealed }: Awaited<ReturnType<typeof prepare>>,
): Promise<Issued | NotAgain | null> {
  const { orgId } = viewer
  return makeOnce(viewer, issuedBefore, async (tx) => {
    const held = await holdCase(tx, viewer, found.id)
    const taken = await tx.report.count({ where: { caseId: found.id, number: { gte: number } } })
    if (held?.version !== found.version || !held.key.equals(found.key) || taken > 0) return null
    await tx.report.create({
      data: {
        id,
        orgId,
        caseId: found.id,
        number,
        ...sealed,
        pdfIndex: await pdfIndex(tx, orgId, pdfSha256),
        issuedBy: viewer.userId,
        issuedAt: new Date(issuedAt),
      },
      select: { id: true },
    })
    await appendEvent(tx, reportEvent(viewer, 'report.issue', id, 'done'))
    return { ok: true, id, number, pdfSha256, issuedAt } as const
  })
}

async function issuedBefore(tx: TenantTransaction, viewer: Viewer, id: string): Promise<Issued | null> {
  const row = await tx.report.findFirst({ where: { id, case: sharedWith(viewer) }, select: headerColumns })
  if (!row) return null
  const { number, pdfSha256, issuedAt } = toHeader(row, await caseKeys(tx, viewer.orgId))
  return { ok: true, id, number, pdfSha256, issuedAt }
}
