import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import { type StoredCopy, seesCopy } from '#lib/domain/ledger/stored-copy'
import type { Prisma } from '../database/generated/client.ts'
import { type CellKey, openKey } from '../keys/cell.ts'
import { indexOf, organisationKey, placeOfCopyKey } from '../keys/data-keys.ts'
import { holdReach } from '../ledger/held-ledger.ts'
import { maySee } from '../ledger/visible-ledger.ts'
import type { TenantTransaction } from '../tenant.ts'
import { isUuid } from '../uuid.ts'
import { openCopy } from './copy-cells.ts'

/** A copy that somebody may see, with its key. */
export interface HeldCopy {
  orgId: string
  copy: StoredCopy
  key: CellKey
}

const withKey = { key: { select: { wrapped: true } } } as const

/** The copies that are there for somebody: those of `seesCopy`, as the database finds them. Those of a source that was hidden since are among them. */
const seenBy = ({ userId, roles }: Viewer): Prisma.StoredCopyWhereInput => ({
  OR: [
    { tier: 'public' },
    ...(roles.includes('lawyer') ? [{ tier: 'counsel-only' }] : []),
    { tier: 'sealed', storedBy: userId },
  ],
})

type Row = Prisma.StoredCopyGetPayload<{ include: typeof withKey }>

async function hold(tx: TenantTransaction, viewer: Viewer, row: Row): Promise<HeldCopy | null> {
  if (!row.key) throw new Error('A copy is stored without its key.')
  const key = openKey(await organisationKey(tx, row.orgId), placeOfCopyKey(row.orgId, row.id), row.key.wrapped)
  const copy = openCopy(key, row)
  if (!seesCopy(viewer, copy)) return null
  const source = await holdReach(tx, row.orgId, copy.source)
  return source === null || maySee(viewer, source) ? { orgId: row.orgId, copy, key } : null
}

/** A copy that the viewer may see, which is as hidden as its source; null for every other id, whatever it is. */
export async function holdCopy(tx: TenantTransaction, viewer: Viewer, id: string): Promise<HeldCopy | null> {
  if (!isUuid(id)) return null
  const row = await tx.storedCopy.findFirst({ where: { id, ...seenBy(viewer) }, include: withKey })
  return row && hold(tx, viewer, row)
}

/** The copies of one source that the viewer may see, the oldest first. */
export async function holdCopiesOf(tx: TenantTransaction, viewer: Viewer, source: string): Promise<HeldCopy[]> {
  return holdAll(tx, viewer, { sourceIndex: await sourceIndexOf(tx, viewer.orgId, source) })
}

/** Every copy that the viewer may see, the oldest first. */
export const holdCopies = (tx: TenantTransaction, viewer: Viewer): Promise<HeldCopy[]> => holdAll(tx, viewer, {})

/** The ids of copies of the same file that the viewer may see, of the twenty that came first. */
export async function sameFile(tx: TenantTransaction, viewer: Viewer, sha256: string): Promise<string[]> {
  const held = await holdAll(tx, viewer, { contentIndex: await contentIndexOf(tx, viewer.orgId, sha256) }, 20)
  return held.map(({ copy }) => copy.id)
}

async function holdAll(
  tx: TenantTransaction,
  viewer: Viewer,
  where: Prisma.StoredCopyWhereInput,
  most?: number,
): Promise<HeldCopy[]> {
  const rows = await tx.storedCopy.findMany({
    where: { ...where, ...seenBy(viewer) },
    include: withKey,
    orderBy: [{ storedAt: 'asc' }, { id: 'asc' }],
    ...(most === undefined ? {} : { take: most }),
  })
  const held: HeldCopy[] = []
  for (const row of rows) {
    const one = await hold(tx, viewer, row)
    if (one) held.push(one)
  }
  return held
}

export const sourceIndexOf = (tx: TenantTransaction, orgId: string, source: string): Promise<string> =>
  indexOf(tx, 'stored_copies.source', `${orgId} ${source}`)

export const contentIndexOf = (tx: TenantTransaction, orgId: string, sha256: string): Promise<string> =>
  indexOf(tx, 'stored_copies.sha256', `${orgId} ${sha256}`)
