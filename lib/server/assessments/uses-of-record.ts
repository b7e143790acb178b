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
import { recordingDamage, withTenant } from '../tenant.ts'
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
  const { all, rows } = await withTenant(viewer, async (tx) => ({
    all: await tx.report.count({ where }),
    rows: await tx.report.findMany({
      where,
      orderBy: { id: 'desc' },
      take: mostReports,
      select: { id: true, caseId: true, number: true },
    }),
  }))
  const printing: typeof rows = []
  for (const row of rows) if ((await recordsIn(viewer, row.id)).has(recordId)) printing.push(row)
  return withTenant(viewer, async (tx) => {
    // Once more what the viewer may see: a case may have been taken from them while its reports were read.
    const cases = await holdCases(tx, viewer, { where: { id: { in: printing.map(({ caseId }) => caseId) } } })
    const names = new Map(cases.map(({ id, content }) => [id, content.reference]))
    const found = printing.flatMap((row) => {
      const reference = names.get(row.caseId)
      return reference === undefined ? [] : [{ ...row, reference }]
    })
    return { all, looked: rows.length, found }
  })
}

/** The records that a report printed. One at a time, and opened when nobody waits for the database any more. */
async function recordsIn(viewer: Viewer, id: string): Promise<ReadonlySet<string>> {
  const known = printedBy.get(id)
  if (known) return known
  const held = await withTenant(viewer, async (tx) => {
    const row = await tx.report.findFirst({ where: { id, case: sharedWith(viewer) }, select: headerColumns })
    return row && { row, keyOf: await caseKeys(tx, viewer.orgId) }
  })
  // Erased or taken from the viewer meanwhile.
  if (!held) return new Set()
  const { evidence } = await recordingDamage(viewer.orgId, async () => snapshotOf(held.row, held.keyOf))
  const records = new Set(Object.keys(evidence))
  if (printedBy.size >= mostKept) printedBy.clear()
  printedBy.set(id, records)
  await nextTurn()
  return records
}
