import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '#lib/domain/case-access'
import type { CustodyEntry } from '#lib/domain/ledger/stored-copy'
import type { AuditEvent, auditedActions } from '../audit/audit-event.ts'
import { now } from '../clock.ts'
import type { CellKey } from '../keys/cell.ts'
import type { TenantTransaction } from '../tenant.ts'
import { isUuid } from '../uuid.ts'
import { type OfCopy, sealCustody } from './copy-cells.ts'

/** Adds a line to the custody log of a copy. Nothing takes one away but the removal of the copy. */
export async function appendCustody(
  tx: TenantTransaction,
  key: CellKey,
  { id: copyId, orgId }: OfCopy,
  entries: readonly CustodyEntry[],
): Promise<void> {
  const at = now()
  await tx.custodyEvent.createMany({
    data: entries.map((entry) => {
      const id = randomUUID()
      return { id, copyId, orgId, at, content: sealCustody(key, orgId, id, entry) }
    }),
  })
}

/** Something done to a copy, or refused. What it is called and what is in it is not in the trail. */
export const copyEvent = (
  { orgId, userId, sessionId }: Viewer,
  action: (typeof auditedActions)['copy'][number],
  copyId: string | null,
  outcome: AuditEvent['outcome'] = 'done',
): AuditEvent => ({
  ...{ action, orgId, actorId: userId, sessionId, outcome },
  object: { type: 'copy', id: copyId !== null && isUuid(copyId) ? copyId.toLowerCase() : null },
})
