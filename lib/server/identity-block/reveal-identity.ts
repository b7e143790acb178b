import 'server-only'
import { recordCaseEvent } from '../cases/record-case-event.ts'
import { requireViewer } from '../identity/viewer.ts'
import { withTenant } from '../tenant.ts'
import { holdIdentity, type RevealedIdentity } from './held-identity.ts'

/** Who the person of a case is. Each time it is asked for is an event of the trail, recorded before it is handed out. */
export async function revealIdentity(
  caseId: string,
): Promise<({ ok: true } & RevealedIdentity) | { ok: false; reason: 'not-found' }> {
  const viewer = await requireViewer()
  const found = await withTenant(viewer, (tx) => holdIdentity(tx, viewer, caseId))
  await recordCaseEvent(viewer, 'identity.reveal', caseId, found ? 'done' : 'refused')
  return found ? { ok: true, ...found } : { ok: false, reason: 'not-found' }
}
