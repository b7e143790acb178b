import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import { type Action, may, needsFreshProof, needsRoom } from '#lib/domain/permissions'
import { hasRoom } from './disk/reserve.ts'
import { environment } from './environment.ts'
import { countRequest } from './fair-share.ts'
import { isFresh, sessionOfRequest } from './identity/session-of-request.ts'
import { viewerOfRequest } from './identity/viewer.ts'
import type { RefusalCode } from './refusal.ts'
import type { Purpose } from './secured.ts'
import { recordEvent } from './tenant.ts'

type NotEntered = Extract<RefusalCode, 'SIGNED_OUT' | 'TOO_FAST' | 'FORBIDDEN' | 'STEP_UP' | 'NO_SPACE'>

/**
 * Who comes through a door that is for something: nobody in particular, somebody who may, or nobody at all. Nobody comes
 * more often than their share, what is dangerous wants fresh proof of who they are besides, and what adds to what is stored wants room.
 */
export async function enter(
  purpose: Purpose,
): Promise<{ ok: true; viewer: Viewer | null } | { ok: false; code: NotEntered; retryAfter?: number }> {
  if (purpose === 'public') return { ok: true, viewer: null }
  if (purpose === 'second-step') {
    return (await sessionOfRequest()) ? { ok: true, viewer: null } : { ok: false, code: 'SIGNED_OUT' }
  }
  const viewer = await viewerOfRequest()
  if (viewer === null) return { ok: false, code: 'SIGNED_OUT' }
  const wait = await countRequest(viewer, 'answer')
  if (wait > 0) return { ok: false, code: 'TOO_FAST', retryAfter: wait }
  if (!(await isAllowed(viewer, purpose))) return { ok: false, code: 'FORBIDDEN' }
  if (!(await isProvedFor(purpose))) return { ok: false, code: 'STEP_UP' }
  if (isShortOfRoom(purpose)) return { ok: false, code: 'NO_SPACE' }
  return { ok: true, viewer }
}

/** On the disk of the data directory. A database server has its own, of which this process knows nothing. */
function isShortOfRoom(action: Action): boolean {
  const { DATA_DIR, DATABASE_URL } = environment()
  return needsRoom(action) && (DATABASE_URL === null || action === 'copy.store') && !hasRoom(DATA_DIR)
}

/** Whether the session of this request was proved lately enough for an action. */
export async function isProvedFor(action: Action): Promise<boolean> {
  if (!needsFreshProof(action)) return true
  const session = await sessionOfRequest()
  return session !== null && isFresh(session)
}

/** Whether the roles of a viewer are open to an action. A no is written into the trail. */
export async function isAllowed(viewer: Viewer, action: Action): Promise<boolean> {
  if (may(viewer, action)) return true
  const { orgId, userId, sessionId } = viewer
  await recordEvent({
    ...{ action, orgId, actorId: userId, sessionId },
    object: { type: 'door', id: null },
    outcome: 'refused',
  })
  return false
}
