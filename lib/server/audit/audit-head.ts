import 'server-only'
import { withoutTenant } from '../tenant.ts'

/** The end of the trail: whoever has written it down can later tell whether anything before it was changed or cut off. */
export interface AuditHead {
  seq: number
  /** Hexadecimal SHA-256. */
  hash: string
}

/** Where the trail ends now. It says nothing about anybody. */
export async function auditHead(): Promise<AuditHead> {
  const end = await withoutTenant((tx) => tx.auditHead.findUniqueOrThrow({ where: { id: 1 } }))
  return { seq: Number(end.seq), hash: end.hash }
}
