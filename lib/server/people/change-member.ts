import 'server-only'
import type { Role, Viewer } from '#lib/domain/case-access'
import { spendApproval } from '../approvals/spend-approval.ts'
import { appendEvent } from '../audit/append-event.ts'
import { now } from '../clock.ts'
import { lives, livingPerson } from '../identity/living-person.ts'
import { requireViewer } from '../identity/viewer.ts'
import { recordedTransaction, type TenantTransaction } from '../tenant.ts'
import { isUuid } from '../uuid.ts'
import { rolesOf } from './person.ts'

export type ChangeMemberResult =
  | { ok: true }
  | { ok: false; reason: 'not-found' | 'to-be-confirmed' | 'own-rights' | 'last-admin' | 'second-person' }

/**
 * Changes the roles of somebody, disables them or lets them back in. Nobody raises their own rights or shuts
 * themselves out, the last admin stays one, and it takes two people to make somebody an admin: that is to hand the
 * organisation over. Whoever is disabled, is signed out everywhere.
 */
export async function changeMember({
  userId,
  roles,
  disabled,
}: {
  userId: string
  roles?: readonly Role[] | undefined
  disabled?: boolean | undefined
}): Promise<ChangeMemberResult> {
  const viewer = await requireViewer()
  if (!isUuid(userId)) return { ok: false, reason: 'not-found' }
  const at = now()
  return recordedTransaction(viewer, async (tx): Promise<ChangeMemberResult> => {
    const found = await tx.user.findFirst({
      where: { id: userId, orgId: viewer.orgId },
      select: { roles: true, confirmedAt: true, disabledAt: true },
    })
    if (!found) return { ok: false, reason: 'not-found' }
    if (!found.confirmedAt) return { ok: false, reason: 'to-be-confirmed' }
    const before = { roles: rolesOf(found), disabledAt: found.disabledAt }
    const after = {
      roles: roles ?? before.roles,
      disabledAt: disabled === undefined ? before.disabledAt : disabled ? (before.disabledAt ?? at) : null,
    }
    const { confirmedAt } = found
    const was = lives({ ...before, confirmedAt }) && before.roles.includes('admin')
    const becomes = lives({ ...after, confirmedAt }) && after.roles.includes('admin')
    const raises = after.roles.some((role) => !before.roles.includes(role))
    if (userId === viewer.userId && (raises || after.disabledAt)) return { ok: false, reason: 'own-rights' }
    if (was && !becomes && !(await anotherAdmin(tx, viewer, userId))) return { ok: false, reason: 'last-admin' }
    if (!was && becomes && !(await spendApproval(tx, viewer, { kind: 'ownership.transfer', objectId: userId }, at))) {
      return { ok: false, reason: 'second-person' }
    }
    await tx.user.updateMany({
      where: { id: userId, orgId: viewer.orgId },
      data: { roles: [...after.roles], disabledAt: after.disabledAt },
    })
    if (after.disabledAt && !before.disabledAt) {
      await tx.session.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: at } })
    }
    for (const action of changesOf(before, after)) {
      const { orgId, userId: actorId, sessionId } = viewer
      await appendEvent(tx, {
        ...{ action, orgId, actorId, sessionId, object: { type: 'user', id: userId } },
        outcome: 'done',
      })
    }
    return { ok: true }
  })
}

const anotherAdmin = async (tx: TenantTransaction, viewer: Viewer, userId: string): Promise<boolean> =>
  (await tx.user.count({
    where: { orgId: viewer.orgId, id: { not: userId }, roles: { has: 'admin' }, ...livingPerson },
  })) > 0

interface Standing {
  roles: readonly Role[]
  disabledAt: Date | null
}

/** What is written into the trail of a change. */
function changesOf(before: Standing, after: Standing): ('member.change' | 'member.disable' | 'member.enable')[] {
  const same = before.roles.length === after.roles.length && after.roles.every((role) => before.roles.includes(role))
  return [
    ...(same ? [] : (['member.change'] as const)),
    ...(after.disabledAt && !before.disabledAt ? (['member.disable'] as const) : []),
    ...(before.disabledAt && !after.disabledAt ? (['member.enable'] as const) : []),
  ]
}
