import 'server-only'
import { may } from '#lib/domain/permissions'
import { now } from '../clock.ts'
import { lives, livingPerson } from '../identity/living-person.ts'
import { requireViewer } from '../identity/viewer.ts'
import { type Person, personColumns, personReader } from '../people/person.ts'
import { recordedTransaction, withTenant } from '../tenant.ts'
import { isUuid } from '../uuid.ts'
import { appendCaseEvent, recordCaseEvent } from './record-case-event.ts'
import { sharedWith } from './shared-with.ts'

export interface CasePeople {
  members: (Person & { self: boolean })[]
  /** Those of the organisation who could be let in: their roles read cases. */
  others: Person[]
}

/** Who may see a case, and who could. */
export async function listCasePeople(
  caseId: string,
): Promise<({ ok: true } & CasePeople) | { ok: false; reason: 'not-found' }> {
  const viewer = await requireViewer()
  const { orgId, userId } = viewer
  const found = !isUuid(caseId)
    ? null
    : await withTenant(viewer, async (tx) => {
        const held = await tx.case.findFirst({
          where: { id: caseId, ...sharedWith(viewer) },
          select: { members: { select: { user: { select: personColumns } } } },
        })
        if (!held) return null
        const read = await personReader(tx, orgId)
        const members = held.members.map(({ user }) => ({ ...read(user), self: user.id === userId }))
        const inside = members.map(({ id }) => id)
        const rows = await tx.user.findMany({
          where: { orgId, id: { notIn: inside }, ...livingPerson },
          select: personColumns,
        })
        const others = rows.map(read).filter((person) => may(person, 'case.read'))
        return { members: members.sort(byName), others: others.sort(byName) }
      })
  await recordCaseEvent(viewer, 'case.people', caseId, found ? 'done' : 'refused')
  return found ? { ok: true, ...found } : { ok: false, reason: 'not-found' }
}

const byName = (a: Person, b: Person): number => a.name.localeCompare(b.name, 'en')

export type ShareResult = { ok: true } | { ok: false; reason: 'not-found' | 'last-member' }

/** Lets somebody of the organisation see a case. Somebody who is not there, or could not read it, is not found. */
export async function shareCase({ caseId, userId }: { caseId: string; userId: string }): Promise<ShareResult> {
  const viewer = await requireViewer()
  if (!isUuid(caseId) || !isUuid(userId)) return { ok: false, reason: 'not-found' }
  const { orgId } = viewer
  return recordedTransaction(viewer, async (tx): Promise<ShareResult> => {
    if ((await tx.case.count({ where: { id: caseId, ...sharedWith(viewer) } })) === 0) {
      return { ok: false, reason: 'not-found' }
    }
    const found = await tx.user.findFirst({ where: { id: userId, orgId, ...livingPerson }, select: personColumns })
    if (!found || !may((await personReader(tx, orgId))(found), 'case.read')) return { ok: false, reason: 'not-found' }
    const { count } = await tx.caseMember.createMany({
      data: [{ caseId, userId, orgId, addedBy: viewer.userId, addedAt: now() }],
      skipDuplicates: true,
    })
    if (count > 0) await appendCaseEvent(tx, viewer, 'case.share', caseId)
    return { ok: true }
  })
}

/** Takes somebody off a case. Somebody who can still read it always stays. */
export async function unshareCase({ caseId, userId }: { caseId: string; userId: string }): Promise<ShareResult> {
  const viewer = await requireViewer()
  if (!isUuid(caseId) || !isUuid(userId)) return { ok: false, reason: 'not-found' }
  return recordedTransaction(viewer, async (tx): Promise<ShareResult> => {
    const held = await tx.case.findFirst({
      where: { id: caseId, ...sharedWith(viewer) },
      select: { members: { select: { userId: true, user: { select: { ...personColumns, ...standing } } } } },
    })
    if (!held?.members.some((member) => member.userId === userId)) return { ok: false, reason: 'not-found' }
    const read = await personReader(tx, viewer.orgId)
    const staying = held.members.filter(
      ({ user, ...member }) => member.userId !== userId && lives(user) && may(read(user), 'case.read'),
    )
    if (staying.length === 0) return { ok: false, reason: 'last-member' }
    await tx.caseMember.deleteMany({ where: { caseId, userId } })
    await appendCaseEvent(tx, viewer, 'case.unshare', caseId)
    return { ok: true }
  })
}

const standing = { confirmedAt: true, disabledAt: true } as const
