import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import { may } from '#lib/domain/permissions'
import { spendApproval } from '../approvals/spend-approval.ts'
import { appendEvent } from '../audit/append-event.ts'
import { now } from '../clock.ts'
import { lives, livingPerson } from '../identity/living-person.ts'
import { requireViewer } from '../identity/viewer.ts'
import { personColumns, personReader, rolesOf } from '../people/person.ts'
import { recordedTransaction, type TenantTransaction } from '../tenant.ts'
import { isUuid } from '../uuid.ts'
import { appendCaseEvent } from './record-case-event.ts'

/** A case whose members are all gone, as an admin sees it: nothing of what it is about. */
export interface OrphanedCase {
  id: string
  /** ISO instants. */
  openedAt: string
  changedAt: string
  /** Who was on it. */
  members: string[]
}

const columns = {
  ...{ id: true, createdAt: true, updatedAt: true },
  members: { select: { user: { select: { ...personColumns, confirmedAt: true, disabledAt: true } } } },
} as const

/** Whether nobody who is there can read it: disabled, or of a role that reads no case. */
const nobodyIsLeft = ({ members }: { members: { user: Parameters<typeof lives>[0] & { roles: string[] } }[] }) =>
  !members.some(({ user }) => lives(user) && may({ roles: rolesOf(user) }, 'case.read'))

/** The cases of the viewer's organisation on which nobody is left. That an admin looked is an event. */
export async function listOrphanedCases(): Promise<{ cases: OrphanedCase[]; heirs: { id: string; name: string }[] }> {
  const viewer = await requireViewer()
  const { orgId, userId, sessionId } = viewer
  return recordedTransaction(viewer, async (tx) => {
    const rows = (await tx.case.findMany({ where: { orgId }, select: columns, orderBy: { id: 'asc' } })).filter(
      nobodyIsLeft,
    )
    const read = await personReader(tx, orgId)
    await appendEvent(tx, {
      ...{ action: 'case.orphaned', orgId, actorId: userId, sessionId, outcome: 'done' },
      object: { type: 'organisation', id: orgId },
    })
    return {
      cases: rows.map(({ id, createdAt, updatedAt, members }) => ({
        ...{ id, openedAt: createdAt.toISOString(), changedAt: updatedAt.toISOString() },
        members: members.map(({ user }) => read(user).name).sort(),
      })),
      heirs: await heirsOf(tx, viewer),
    }
  })
}

/** One of them, by its id; null for every other, which an admin learns nothing of. */
export async function orphanedCase(tx: TenantTransaction, { orgId }: Viewer, id: string) {
  const row = isUuid(id) ? await tx.case.findFirst({ where: { id, orgId }, select: columns }) : null
  return row && nobodyIsLeft(row) ? row : null
}

/**
 * Who may be given a case: those who work on cases. An admin gives it to somebody else wherever there is one, since
 * looking after people is not a way to cases.
 */
async function heirsOf(tx: TenantTransaction, { orgId, userId }: Viewer): Promise<{ id: string; name: string }[]> {
  const read = await personReader(tx, orgId)
  const rows = await tx.user.findMany({ where: { orgId, ...livingPerson }, select: personColumns })
  const able = rows.map(read).filter((person) => may(person, 'case.update'))
  const others = able.filter(({ id }) => id !== userId)
  return (others.length > 0 ? others : able).map(({ id, name }) => ({ id, name }))
}

export type HandOverResult = { ok: true } | { ok: false; reason: 'not-found' | 'second-person' }

/** Makes somebody a member of a case on which nobody is left, once a second person has approved. Nobody sees it by that. */
export async function handOverCase(input: { caseId: string; userId: string }): Promise<HandOverResult> {
  const viewer = await requireViewer()
  const at = now()
  return recordedTransaction(viewer, async (tx): Promise<HandOverResult> => {
    const found = await orphanedCase(tx, viewer, input.caseId)
    const heir = (await heirsOf(tx, viewer)).find(({ id }) => id === input.userId)
    if (!found || !heir) return { ok: false, reason: 'not-found' }
    const approved = await spendApproval(tx, viewer, { kind: 'case.hand-over', objectId: found.id }, at)
    if (!approved) return { ok: false, reason: 'second-person' }
    await tx.caseMember.createMany({
      data: [{ caseId: found.id, userId: heir.id, orgId: viewer.orgId, addedBy: viewer.userId, addedAt: at }],
      skipDuplicates: true,
    })
    await appendCaseEvent(tx, viewer, 'case.hand-over', found.id)
    return { ok: true }
  })
}
