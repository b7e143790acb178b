import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import type { CellKey } from '../keys/cell.ts'
import { caseKeys } from '../keys/data-keys.ts'
import type { TenantTransaction } from '../tenant.ts'
import { isUuid } from '../uuid.ts'
import { openContent, type StoredContent } from './case-content.ts'
import { sharedWith } from './shared-with.ts'

/** A case with its content open, and the key to seal it again. */
export interface HeldCase {
  id: string
  orgId: string
  version: number
  createdAt: Date
  updatedAt: Date
  content: StoredContent
  key: CellKey
}

/** The columns that a case is opened from. */
const columns = {
  id: true,
  orgId: true,
  version: true,
  createdAt: true,
  updatedAt: true,
  content: true,
  key: { select: { wrapped: true } },
} as const

/** What finds cases, in which order, and how many of them. */
export type CaseFilter = Pick<
  NonNullable<Parameters<TenantTransaction['case']['findMany']>[0]>,
  'where' | 'orderBy' | 'take'
>

/** A case as it is stored: opened when it is asked. */
export type SealedCase = () => HeldCase

/**
 * The viewer's cases that fit, as they are stored. Many are opened when their transaction is over: on the embedded
 * database everybody else waits for its end. Whoever does so records damage, as the transaction would.
 */
export async function sealedCases(
  tx: TenantTransaction,
  viewer: Viewer,
  { where, orderBy, take }: CaseFilter,
): Promise<SealedCase[]> {
  const rows = await tx.case.findMany({
    where: { ...where, ...sharedWith(viewer) },
    ...(orderBy === undefined ? {} : { orderBy }),
    ...(take === undefined ? {} : { take }),
    select: columns,
  })
  const keyOf = await caseKeys(tx, viewer.orgId)
  return rows.map(({ content, key: stored, ...row }) => () => {
    if (!stored) throw new Error('A case is stored without its key.')
    const key = keyOf(row.id, stored.wrapped)
    return { ...row, key, content: openContent(key, row, content) }
  })
}

/** The viewer's cases that fit, opened. */
export async function holdCases(tx: TenantTransaction, viewer: Viewer, filter: CaseFilter): Promise<HeldCase[]> {
  return (await sealedCases(tx, viewer, filter)).map((open) => open())
}

/** A case of the viewer's, opened; null for every other id, whatever it is. */
export async function holdCase(tx: TenantTransaction, viewer: Viewer, id: string): Promise<HeldCase | null> {
  if (!isUuid(id)) return null
  const [held] = await holdCases(tx, viewer, { where: { id } })
  return held ?? null
}
