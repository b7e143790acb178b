import 'server-only'
import type { CalendarDate } from '#lib/domain/calendar-date'
import type { Viewer } from '#lib/domain/case-access'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { facts as catalogue } from '#lib/domain/facts/catalogue'
import type { DifferenceSources } from '#lib/reporting/difference/describe-difference'
import { type ComparedAssessment, type Difference, differenceOf } from '#lib/reporting/difference/difference'
import { recordsOf } from '#lib/reporting/records-of'
import type { ReportSnapshot } from '#lib/reporting/snapshot'
import { assess } from '#lib/rules/engine/assess'
import { ruleSetFor } from '#lib/rules/rule-set'
import { type CaseDetail, caseFileOf, findCase } from '../cases/case-detail.ts'
import { recordCaseEvent } from '../cases/record-case-event.ts'
import { sharedWith } from '../cases/shared-with.ts'
import { type Unreadable, unreadableIn } from '../cases/unreadable-facts.ts'
import { today } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { caseKeys } from '../keys/data-keys.ts'
import { libraryOf } from '../ledger/library-of-organisation.ts'
import { reportEvent } from '../reports/report-event.ts'
import { headerColumns, snapshotOf } from '../reports/report-header.ts'
import { recordEvent, withTenant } from '../tenant.ts'

/** One side of a comparison: the facts on file now, assessed as of a day; or a report, as it was issued. */
export type Moment = { kind: 'facts-now'; on: CalendarDate | null } | { kind: 'report'; number: number }

export type CompareCaseResult =
  | { ok: true; difference: Difference; sources: DifferenceSources }
  | { ok: false; reason: 'not-found' }
  | Unreadable

/** What differs in a case between two moments. A report that the case does not have is not found. */
export async function compareCase(caseId: string, from: Moment, to: Moment): Promise<CompareCaseResult> {
  const viewer = await requireViewer()
  const found = await findCase(viewer, caseId)
  await recordCaseEvent(viewer, 'case.assess', caseId, found ? 'done' : 'refused')
  if (!found) return { ok: false, reason: 'not-found' }
  const unreadable = unreadableIn(found)
  if (unreadable) return unreadable
  const before = await sideOf(viewer, found, from)
  const after = await sideOf(viewer, found, to)
  if (before === null || after === null) return { ok: false, reason: 'not-found' }
  return {
    ok: true,
    difference: differenceOf(before.compared, after.compared),
    // The later words where both sides have them: a question or a title may have been put better since.
    sources: {
      questions: { ...before.sources.questions, ...after.sources.questions },
      records: { ...before.sources.records, ...after.sources.records },
      authorities: { ...before.sources.authorities, ...after.sources.authorities },
    },
  }
}

interface Side {
  compared: ComparedAssessment
  sources: DifferenceSources
}

async function sideOf(viewer: Viewer, found: CaseDetail, moment: Moment): Promise<Side | null> {
  if (moment.kind === 'facts-now') return factsNow(viewer, found, moment.on ?? today())
  const report = await withTenant(viewer, async (tx) => {
    const row = await tx.report.findFirst({
      where: { caseId: found.id, number: moment.number, case: sharedWith(viewer) },
      select: headerColumns,
    })
    return row && { id: row.id, snapshot: snapshotOf(row, await caseKeys(tx, viewer.orgId)) }
  })
  await recordEvent(reportEvent(viewer, 'report.read', report?.id ?? null, report ? 'done' : 'refused'))
  return report && asIssued(report.snapshot)
}

async function factsNow(viewer: Viewer, found: CaseDetail, on: CalendarDate): Promise<Side> {
  const library = await libraryOf(viewer)
  const caseFile = caseFileOf(found, on)
  const assessment = assess({ caseFile, ruleSet: ruleSetFor(caseFile.requestingState), library })
  const records: Record<string, EvidenceRecord> = recordsOf(assessment, library)
  const authorities = Object.fromEntries(
    ruleSetFor(caseFile.requestingState).authorities.map(({ id, name }) => [id, { name }]),
  )
  return { compared: { assessment, facts: caseFile.facts }, sources: { questions: catalogue, records, authorities } }
}

const asIssued = ({ assessment, caseFile, questions, evidence, authorities }: ReportSnapshot): Side => ({
  compared: { assessment, facts: caseFile.facts },
  sources: { questions, records: evidence, authorities },
})
