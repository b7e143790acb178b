import 'server-only'
import type { RecordedTransaction } from '../audit/append-event.ts'
import { caseColumns, toCaseDetail } from '../cases/case-detail.ts'
import { caseRowOf } from './case-row.ts'

/** Writes the row of a case anew, from its facts as they stand in the transaction that changed it. */
export async function writeCaseRow(tx: RecordedTransaction, caseId: string): Promise<void> {
  const held = await tx.case.findUniqueOrThrow({ where: { id: caseId }, select: caseColumns })
  const row = caseRowOf(toCaseDetail(held))
  await tx.caseRow.upsert({
    where: { caseId },
    create: { caseId, ...row },
    update: row,
    select: { caseVersion: true },
  })
}
