import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import { appendEvent } from '../audit/append-event.ts'
import { appendCustody, copyEvent } from '../copies/custody.ts'
import { holdCopy } from '../copies/held-copy.ts'
import { recordedTransaction } from '../tenant.ts'

/** Writes down that a search showed words of some copies: in the log of each, and in the trail. */
export const logWordsShown = (viewer: Viewer, copies: readonly string[]): Promise<void> =>
  recordedTransaction(viewer, async (tx) => {
    for (const id of copies) {
      const held = await holdCopy(tx, viewer, id)
      if (!held) continue
      const entry = {
        what: 'text-read',
        by: viewer.userId,
        tool: 'search',
        address: null,
        sha256: held.copy.sha256,
      } as const
      await appendCustody(tx, held.key, { id, orgId: held.orgId }, [entry])
      await appendEvent(tx, copyEvent(viewer, 'copy.read', id))
    }
  })
