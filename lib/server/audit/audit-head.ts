import 'server-only'
import { database } from '../database/client.ts'
import { beforeTheFirst } from './audit-event.ts'

/** The end of the trail: whoever has written it down can later tell whether anything before it was changed or cut off. */
export interface AuditHead {
  seq: number
  /** Hexadecimal SHA-256. */
  hash: string
}

/** Where the trail ends now. It says nothing about anybody. */
export async function auditHead(): Promise<AuditHead> {
  const last = await database().auditEvent.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true, hash: true } })
  return last ? { seq: Number(last.seq), hash: last.hash } : { seq: 0, hash: beforeTheFirst }
}
