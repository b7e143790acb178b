import 'server-only'
import type { Transaction } from '../database/client.ts'
import { withoutTenant } from '../tenant.ts'

/** The end of the trail: whoever has written it down can later tell whether anything before it was changed or cut off. */
export interface AuditHead {
  seq: number
  /** Hexadecimal SHA-256. */
  hash: string
}

/** Where the trail ends now. It says nothing about anybody. */
export const auditHead = (): Promise<AuditHead> => withoutTenant(auditHeadIn)

/** The same within a transaction. */
export async function auditHeadIn(tx: Transaction): Promise<AuditHead> {
  const end = await tx.auditHead.findUniqueOrThrow({ where: { id: 1 } })
  return { seq: Number(end.seq), hash: end.hash }
}
