import 'server-only'
import { now } from '../clock.ts'
import { database } from '../database/client.ts'
import { recordedTransaction } from '../tenant.ts'
import { isUuid } from '../uuid.ts'
import { isHeld } from './case-retention.ts'
import { destroyCase } from './destroy-case.ts'

/** For the operator, whom a court or the person may have told to. A case under legal hold stays. */
export async function eraseByOperator(
  caseId: string,
): Promise<{ ok: true } | { ok: false; reason: 'not-found' | 'held' }> {
  const found = isUuid(caseId)
    ? await database().case.findUnique({ where: { id: caseId }, select: { id: true, orgId: true } })
    : null
  if (!found) return { ok: false, reason: 'not-found' }
  const { id, orgId } = found
  return recordedTransaction({ orgId }, async (tx) => {
    if ((await tx.case.count({ where: { id } })) === 0) return { ok: false, reason: 'not-found' } as const
    if (await isHeld(tx, id)) return { ok: false, reason: 'held' } as const
    await destroyCase(tx, { caseId: id, orgId, by: null, reason: 'operator', at: now() })
    return { ok: true } as const
  })
}
