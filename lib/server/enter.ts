import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import { type Action, may } from '#lib/domain/permissions'
import { viewerOfRequest } from './identity/viewer.ts'
import type { RefusalCode } from './refusal.ts'
import type { Purpose } from './secured.ts'
import { recordEvent } from './tenant.ts'

/** Who comes through a door that is for something: nobody in particular, somebody who may, or nobody at all. */
export async function enter(
  purpose: Purpose,
): Promise<
  { ok: true; viewer: Viewer | null } | { ok: false; code: Extract<RefusalCode, 'SIGNED_OUT' | 'FORBIDDEN'> }
> {
  if (purpose === 'public') return { ok: true, viewer: null }
  const viewer = await viewerOfRequest()
  if (viewer === null) return { ok: false, code: 'SIGNED_OUT' }
  return (await isAllowed(viewer, purpose)) ? { ok: true, viewer } : { ok: false, code: 'FORBIDDEN' }
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
