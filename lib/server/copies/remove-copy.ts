import 'server-only'
import { appendEvent } from '../audit/append-event.ts'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { organisationKey } from '../keys/data-keys.ts'
import { forgetCopy } from '../search/kept-indexes.ts'
import { recordEvent, recordedTransaction } from '../tenant.ts'
import { sealTombstone } from './copy-cells.ts'
import { dropCopyFile } from './copy-files.ts'
import { copyEvent } from './custody.ts'
import { holdCopy } from './held-copy.ts'

export type RemoveCopyResult = { ok: true } | { ok: false; reason: 'not-found' | 'not-yours' | 'other-file' }

/**
 * Removes a copy: first its key, so that no file of it can be opened with what is left; with it its row, its words and its
 * custody log; then the file. A tombstone and the trail say that it was there: which hash, how long, who brought it,
 * who removed it and why. A lawyer may; of a sealed one, which no lawyer sees, whoever brought it.
 *
 * @param sha256 of the file that is meant: another one is not removed by mistake
 */
export async function removeCopy(
  id: string,
  { sha256, why }: { sha256: string; why: string },
): Promise<RemoveCopyResult> {
  const viewer = await requireViewer()
  const done = await recordedTransaction(viewer, async (tx): Promise<RemoveCopyResult> => {
    const held = await holdCopy(tx, viewer, id)
    if (!held) return { ok: false, reason: 'not-found' }
    const { copy, orgId } = held
    if (!viewer.roles.includes('lawyer') && copy.tier !== 'sealed') return { ok: false, reason: 'not-yours' }
    if (copy.sha256 !== sha256) return { ok: false, reason: 'other-file' }
    const acts = await tx.custodyEvent.count({ where: { copyId: copy.id } })
    const { size, storedAt, storedBy } = copy
    const content = sealTombstone(
      await organisationKey(tx, orgId),
      { id: copy.id, orgId },
      {
        ...{ sha256, size, storedAt, storedBy, acts, why },
      },
    )
    await tx.copyKey.deleteMany({ where: { copyId: copy.id } })
    await tx.storedCopy.deleteMany({ where: { id: copy.id } })
    await tx.removedCopy.createMany({
      data: [{ copyId: copy.id, orgId, removedAt: now(), removedBy: viewer.userId, content }],
    })
    await appendEvent(tx, copyEvent(viewer, 'copy.remove', copy.id))
    return { ok: true }
  })
  if (done.ok) forgetCopy(viewer.orgId, id.toLowerCase())
  // What a kill in between leaves has no key any more; `admin check` names the file.
  if (done.ok) await dropCopyFile(id.toLowerCase())
  else await recordEvent(copyEvent(viewer, 'copy.remove', id, 'refused'))
  return done
}
