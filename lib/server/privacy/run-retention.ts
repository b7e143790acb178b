import 'server-only'
import { appendEvent } from '../audit/append-event.ts'
import { now, today } from '../clock.ts'
import { database } from '../database/client.ts'
import { recordedTransaction } from '../tenant.ts'
import { retentionColumns, retentionOf } from './case-retention.ts'
import { destroyCase } from './destroy-case.ts'

/**
 * For the operator: erases every case whose time is over, in every organisation, but not those under legal hold. That
 * one was erased, and that one was due and kept, are events alike.
 */
export async function runRetention(): Promise<{ erased: string[]; kept: string[] }> {
  const cases = await database().case.findMany({ select: { orgId: true, ...retentionColumns }, orderBy: { id: 'asc' } })
  const erased: string[] = []
  const kept: string[] = []
  for (const { id, orgId, ...row } of cases) {
    if (!isOver(row)) continue
    await recordedTransaction({ orgId }, async (tx) => {
      // Again, now that nothing can change any more: somebody may have worked on the case or held it meanwhile.
      const still = await tx.case.findUnique({ where: { id }, select: retentionColumns })
      if (!still || !isOver(still)) return
      if (retentionOf(still, today()).held) {
        const object = { type: 'case', id } as const
        await appendEvent(tx, {
          ...{ action: 'retention.kept', object, orgId, outcome: 'refused' },
          ...{ actorId: null, sessionId: null },
        })
        kept.push(id)
        return
      }
      await destroyCase(tx, { caseId: id, orgId, by: null, reason: 'retention', at: now() })
      erased.push(id)
    })
  }
  return { erased, kept }
}

const isOver = (row: Parameters<typeof retentionOf>[0]): boolean => retentionOf(row, today()).until < today()
