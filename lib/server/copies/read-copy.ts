import 'server-only'
import { type CustodyAct, type CustodyEntry, custodyActs, type StoredCopy } from '#lib/domain/ledger/stored-copy'
import { requireViewer } from '../identity/viewer.ts'
import { namesOf } from '../people/person.ts'
import { recordEvent, withTenant } from '../tenant.ts'
import { openCustody } from './copy-cells.ts'
import { copyEvent } from './custody.ts'
import { holdCopy } from './held-copy.ts'

/** A line of a custody log as it is shown. */
export interface ShownCustody extends Omit<CustodyEntry, 'by'> {
  what: CustodyAct
  /** ISO instant, UTC. */
  at: string
  /** The name of who did it. */
  by: string
}

export type ReadCopyResult =
  | { ok: true; copy: StoredCopy; storedByName: string; custody: ShownCustody[] }
  | { ok: false; reason: 'not-found' }

const gone = 'somebody who has left'

/** What is known of a copy, with its custody log from the first line on. That it was looked at is an event. */
export async function readCopy(id: string): Promise<ReadCopyResult> {
  const viewer = await requireViewer()
  const found = await withTenant(viewer, async (tx) => {
    const held = await holdCopy(tx, viewer, id)
    if (!held) return null
    const rows = await tx.custodyEvent.findMany({ where: { copyId: held.copy.id }, orderBy: [{ at: 'asc' }] })
    const entries = rows.map((row) => ({ at: row.at, ...openCustody(held.key, row) }))
    const names = await namesOf(tx, viewer.orgId, [held.copy.storedBy, ...entries.map(({ by }) => by)])
    return { held, entries, names }
  })
  await recordEvent(copyEvent(viewer, 'copy.read', id, found ? 'done' : 'refused'))
  if (!found) return { ok: false, reason: 'not-found' }
  const { held, entries, names } = found
  // What was done in one instant stands in the order in which such things are done.
  const inOrder = entries.toSorted(
    (one, other) =>
      one.at.getTime() - other.at.getTime() || custodyActs.indexOf(one.what) - custodyActs.indexOf(other.what),
  )
  return {
    ok: true,
    copy: held.copy,
    storedByName: names.get(held.copy.storedBy) ?? gone,
    custody: inOrder.map(({ at, by, ...entry }) => ({ ...entry, at: at.toISOString(), by: names.get(by) ?? gone })),
  }
}
