import 'server-only'
import { invitationSteps, stateOfInvitation } from '#lib/domain/invitation'
import { afterStep } from '#lib/domain/steps'
import { appendEvent } from '../audit/append-event.ts'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { recordedTransaction } from '../tenant.ts'
import { isUuid } from '../uuid.ts'
import { invitationEvent } from './invitation-event.ts'

export type SettleInvitationResult = { ok: true } | { ok: false; reason: 'not-found' | 'settled' }

/**
 * Confirms whoever accepted an invitation, and lets them in; or revokes it. Revoking one that was accepted takes the
 * account away again, which has seen nothing.
 */
export async function settleInvitation(id: string, step: 'confirm' | 'revoke'): Promise<SettleInvitationResult> {
  const viewer = await requireViewer()
  if (!isUuid(id)) return { ok: false, reason: 'not-found' }
  const at = now()
  const { orgId } = viewer
  return recordedTransaction(viewer, async (tx): Promise<SettleInvitationResult> => {
    const found = await tx.invitation.findFirst({ where: { id, orgId } })
    if (!found) return { ok: false, reason: 'not-found' }
    const { acceptedBy } = found
    const accepted =
      acceptedBy === null
        ? null
        : await tx.user.findFirst({ where: { id: acceptedBy, orgId }, select: { id: true, confirmedAt: true } })
    const state = stateOfInvitation({ ...found, confirmedAt: accepted?.confirmedAt ?? null }, at)
    if (afterStep(invitationSteps, state, step) === null) return { ok: false, reason: 'settled' }
    if (step === 'revoke') {
      await tx.invitation.updateMany({ where: { id }, data: { revokedAt: at } })
      if (accepted) await tx.user.deleteMany({ where: { id: accepted.id, orgId, confirmedAt: null } })
      await appendEvent(tx, invitationEvent(viewer, 'invitation.revoke', id))
      return { ok: true }
    }
    if (!accepted) return { ok: false, reason: 'settled' }
    await tx.user.updateMany({ where: { id: accepted.id, orgId }, data: { confirmedAt: at } })
    const { userId, sessionId } = viewer
    await appendEvent(tx, {
      ...{ action: 'member.confirm', orgId, actorId: userId, sessionId },
      object: { type: 'user', id: accepted.id },
      outcome: 'done',
    })
    return { ok: true }
  })
}
