import 'server-only'
import { requireViewer } from '../identity/viewer.ts'
import { recordedTransaction } from '../tenant.ts'
import { appendEvent } from './append-event.ts'
import { type SignedHead, signHead } from './signed-head.ts'

/** The signed end of the trail, for an auditor to keep elsewhere. The taking is its last entry. */
export async function exportHead(): Promise<SignedHead> {
  const viewer = await requireViewer()
  const { orgId, userId, sessionId } = viewer
  return recordedTransaction(viewer, async (tx) => {
    await appendEvent(tx, {
      ...{ action: 'audit.export', object: { type: 'trail', id: null } },
      ...{ orgId, actorId: userId, sessionId, outcome: 'done' },
    })
    return signHead(tx)
  })
}
