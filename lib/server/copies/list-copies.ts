import 'server-only'
import { ledgerIdSchema } from '#lib/domain/ledger/ledger-id'
import type { StoredCopy } from '#lib/domain/ledger/stored-copy'
import { requireViewer } from '../identity/viewer.ts'
import { recordEvent, withTenant } from '../tenant.ts'
import { copyEvent } from './custody.ts'
import { holdCopiesOf } from './held-copy.ts'

/** The copies of a source that the viewer may see, the oldest first; none for a source that there is not. */
export async function listCopies(sourceId: string): Promise<StoredCopy[]> {
  const viewer = await requireViewer()
  if (!ledgerIdSchema.safeParse(sourceId).success) return []
  const held = await withTenant(viewer, (tx) => holdCopiesOf(tx, viewer, sourceId))
  await recordEvent(copyEvent(viewer, 'copy.list', null))
  return held.map(({ copy }) => copy)
}
