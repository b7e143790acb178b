import 'server-only'
import type { RecordedTransaction } from '../audit/append-event.ts'
import type { HeldCase } from '../cases/held-case.ts'
import { caseRowOf } from './case-row.ts'

/** Writes the row of a case anew, in the transaction that changed it. */
export async function writeCaseRow(tx: RecordedTransaction, held: HeldCase): Promise<void> {
  const row = caseRowOf(held)
  await tx.caseRow.upsert({
    where: { caseId: held.id },
    create: { caseId: held.id, orgId: held.orgId, ...row },
    update: row,
    select: { caseVersion: true },
  })
}
