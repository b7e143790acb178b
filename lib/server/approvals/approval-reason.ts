import 'server-only'
import type { Transaction } from '../database/client.ts'
import { openText, type Place, sealText } from '../keys/cell.ts'
import { organisationKey } from '../keys/data-keys.ts'

const placeOf = ({ id, orgId }: { id: string; orgId: string }): Place => ({
  org: orgId,
  table: 'approvals',
  column: 'reason',
  row: id,
  version: 1,
})

export const sealReason = async (tx: Transaction, of: { id: string; orgId: string }, reason: string) =>
  sealText(await organisationKey(tx, of.orgId), placeOf(of), reason)

export const openReason = async (
  tx: Transaction,
  row: { id: string; orgId: string; reason: Uint8Array },
): Promise<string> => openText(await organisationKey(tx, row.orgId), placeOf(row), row.reason)
