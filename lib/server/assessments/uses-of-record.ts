import 'server-only'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Viewer } from '#lib/domain/case-access'
import { may } from '#lib/domain/permissions'
import { holdCases } from '../cases/held-case.ts'
import { recordCaseEvent } from '../cases/record-case-event.ts'
import { sharedWith } from '../cases/shared-with.ts'
import { requireViewer } from '../identity/viewer.ts'
import { caseKeys } from '../keys/data-keys.ts'
import { libraryOf } from '../ledger/library-of-organisation.ts'
import { printedIn } from '../portfolio/printed-records.ts'
import { headerColumns, snapshotOf } from '../reports/report-header.ts'
import { type TenantTransaction, withTenant } from '../tenant.ts'
import { type CasesLookedAt, casesLookedAt } from './cases-looked-at.ts'

/** So many reports are looked through for one record: those issued last. */
export const mostReports = 40

/** Where a record is printed, among what the viewer may see. */
export interface UsesOfRecord {
  cases: { id: string; reference: string }[]
  reports: { id: string; caseId: string; number: number; reference: string }[]
  looked: { cases: number; casesNot: number; unreadable: number; reports: number; reportsNot: number }
}

/** The same for those who work on cases; null for everybody else. */
export const usesOnCases = async (recordId: string): Promise<UsesOfRecord | null> =>
  may(await requireViewer(), 'case.list') ? usesOfRecord(recordId) : null

/** The viewer's cases that print a record as of today, and the issued reports of their cases that printed it. */
export async function usesOfRecord(recordId: string): Promise<UsesOfRecord> {
  const viewer = await requireViewer()
  const looked = await casesLookedAt(viewer)
  const issued = await reportsWith(viewer, recordId)
  const cases = await casesWith(viewer, looked, recordId)
  return {
    cases,
    reports: issued.found,
    looked: {
      cases: looked.cases.length,
      casesNot: looked.notLookedAt,
      unreadable: looked.unreadable,
      reports: issued.looked,
      reportsNot: issued.all - issued.looked,
    },
  }
}

async function casesWith(viewer: Viewer, { cases }: CasesLookedAt, recordId: string): Promise<UsesOfRecord['cases']> {
  const library = await libraryOf(viewer)
  const found: UsesOfRecord['cases'] = []
  for (const detail of cases) {
    const { id, reference } = detail
    if (printedIn(detail, library).records.some((one) => one.id === recordId)) found.push({ id, reference })
    // Between two cases the server turns to what else is waiting.
    await nextTurn()
  }
  return found
}

// A report is frozen: what it printed is found out once.
const printedBy = new Map<string, ReadonlySet<string>>()
const mostKept = 2000

async function reportsWith(viewer: Viewer, recordId: string) {
  await recordCaseEvent(viewer, 'report.list', null, 'done')
  const where = { case: sharedWith(viewer) }
  return withTenant(viewer, async (tx) => {
    const all = await tx.report.count({ where })
    const rows = await tx.report.findMany({
      where,
      orderBy: { id: 'desc' },
      take: mostReports,
      select: { id: true, caseId: true, number: true },
    })
    await readPrinted(
      tx,
      viewer,
      rows.map(({ id }) => id).filter((id) => !printedBy.has(id)),
    )
    const printing = rows.filter(({ id }) => printedBy.get(id)?.has(recordId))
    const cases = await holdCases(tx, viewer, { where: { id: { in: printing.map(({ caseId }) => caseId) } } })
    const names = new Map(cases.map(({ id, content }) => [id, content.reference]))
    const found = printing.map((row) => ({ ...row, reference: names.get(row.caseId) ?? '' }))
    return { all, looked: rows.length, found }
  })
}

async function readPrinted(tx: TenantTransaction, viewer: Viewer, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  if (printedBy.size >= mostKept) printedBy.clear()
  const keyOf = await caseKeys(tx, viewer.orgId)
  const rows = await tx.report.findMany({
    where: { id: { in: ids }, case: sharedWith(viewer) },
    select: headerColumns,
  })
  for (const row of rows) printedBy.set(row.id, new Set(Object.keys(snapshotOf(row, keyOf).evidence)))
}
