import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import type { Viewer } from '#lib/domain/case-access'
import { buildReport } from '#lib/reporting/report-content'
import { freezeReport } from '#lib/reporting/snapshot'
import { assess } from '#lib/rules/engine/assess'
import { ruleSetFor } from '#lib/rules/rule-set'
import { appendEvent } from '../audit/append-event.ts'
import { auditHead } from '../audit/audit-head.ts'
import { type CaseDetail, caseFileOf, findCase } from '../cases/case-detail.ts'
import { holdCase } from '../cases/held-case.ts'
import { sharedWith } from '../cases/shared-with.ts'
import { type Unreadable, unreadableIn } from '../cases/unreadable-facts.ts'
import { now } from '../clock.ts'
import { renderDocument } from '../documents/render-document.ts'
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
 */
export async function issueReport(caseId: string): Promise<IssueReportResult> {
  const viewer = await requireViewer()
  const earlier = await withTenant(viewer, (tx) => madeEarlier(tx, viewer, issuedBefore))
  if (earlier) return earlier
  const attempts = 2
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const found = await findCase(viewer, caseId)
    if (!found) {
      await recordEvent(reportEvent(viewer, 'report.issue', null, 'refused'))
      return { ok: false, reason: 'not-found' }
    }
    const unreadable = unreadableIn(found)
    if (unreadable) {
      await recordEvent(reportEvent(viewer, 'report.issue', null, 'refused'))
      return unreadable
    }
    const stored = await store(viewer, found, await prepare(viewer, found))
    if (stored) return stored
  }
  return { ok: false, reason: 'changed-meanwhile' }
}

/** Everything slow, and nothing in a transaction. */
async function prepare(viewer: Viewer, found: CaseDetail) {
  const issuedAt = now().toISOString()
  const last = await withTenant(viewer, (tx) =>
    tx.report.aggregate({ where: { caseId: found.id }, _max: { number: true } }),
  )
  const library = await libraryOf(viewer)
  const caseFile = caseFileOf(found, issuedAt.slice(0, 10))
  const assessment = assess({ caseFile, ruleSet: ruleSetFor(caseFile.requestingState), library })
  const snapshot = freezeReport({
    id: randomUUID(),
    number: (last._max.number ?? 0) + 1,
    issuedAt,
    author: { name: viewer.name },
    auditHead: await auditHead(),
    caseFile,
    assessment,
    library,
    ruleSet: ruleSetFor(caseFile.requestingState),
    // The worked example is stored nowhere: a stored case is somebody's, whatever its reference.
    example: false,
  })
  const pdf = await renderDocument('pdf', buildReport(snapshot))
  return { snapshot, pdf, pdfSha256: createHash('sha256').update(pdf).digest('hex') }
}

/** Null when the case or the numbering has moved on since the report was prepared. */
async function store(
  viewer: Viewer,
  found: CaseDetail,
  { snapshot, pdf, pdfSha256 }: Awaited<ReturnType<typeof prepare>>,
): Promise<Issued | NotAgain | null> {
  const { issue } = snapshot
  if (!issue) throw new Error('A report that is to be stored has to be issued.')
  const { id, number, issuedAt } = issue
  const { orgId } = viewer
  return makeOnce(viewer, issuedBefore, async (tx) => {
    const held = await holdCase(tx, viewer, found.id)
    const taken = await tx.report.count({ where: { caseId: found.id, number: { gte: number } } })
    if (held?.version !== found.version || taken > 0) return null
    await tx.report.create({
      data: {
        id,
        orgId,
        caseId: found.id,
        number,
        ...sealReport(held.key, { id, orgId }, { snapshot, pdf, pdfSha256 }),
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
