import 'server-only'
import { openReason } from '../../approvals/approval-reason.ts'
import { appendEvent } from '../../audit/append-event.ts'
import { now } from '../../clock.ts'
import type { Download } from '../../download.ts'
import { secondFactorsOf } from '../../identity/second-factors.ts'
import { requireViewer } from '../../identity/viewer.ts'
import { emailReader, personColumns, personReader } from '../../people/person.ts'
import { recordedTransaction } from '../../tenant.ts'

/** How many of one's own acts a file holds at most: the latest. It says how many it leaves out. */
export const actsInFile = 20_000

/** What is held about the one who asks, as somebody who uses the system: no secret of a second factor, and no case. */
export async function exportAccount(): Promise<Download> {
  const viewer = await requireViewer()
  const { orgId, userId, sessionId } = viewer
  const record = await recordedTransaction(viewer, async (tx) => {
    await appendEvent(tx, {
      ...{ action: 'account.export', orgId, actorId: userId, sessionId, outcome: 'done' },
      object: { type: 'user', id: userId },
    })
    const user = await tx.user.findFirstOrThrow({
      where: { id: userId, orgId },
      select: { ...personColumns, email: true, createdAt: true, confirmedAt: true, disabledAt: true },
    })
    const [{ name, roles }, email] = [(await personReader(tx, orgId))(user), (await emailReader(tx, orgId))(user)]
    const where = { orgId, actorId: userId }
    const acts = await tx.auditEvent.findMany({ where, orderBy: { seq: 'desc' }, take: actsInFile })
    const asked = []
    for (const row of await tx.approval.findMany({ where: { orgId, askedBy: userId }, orderBy: { askedAt: 'asc' } }))
      asked.push({
        ...times(row, 'askedAt', 'approvedAt', 'withdrawnAt', 'usedAt'),
        kind: row.kind,
        reason: await openReason(tx, row),
      })
    return {
      format: 'article-three/account@1',
      madeAt: now().toISOString(),
      account: { id: userId, name, email, roles, ...times(user, 'createdAt', 'confirmedAt', 'disabledAt') },
      secondFactors: await secondFactorsOf(tx, userId),
      passkeys: (await tx.passkey.findMany({ where: { userId } })).map((row) => times(row, 'createdAt', 'lastUsedAt')),
      sessions: (await tx.session.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } })).map((row) => ({
        id: row.id,
        ...times(row, 'createdAt', 'lastSeenAt', 'expiresAt', 'revokedAt', 'mfaAt', 'stepUpAt'),
      })),
      // Which cases, by number: what they are about is data of somebody else.
      memberOfCases: (await tx.caseMember.findMany({ where: { userId } })).map((row) => ({
        case: row.caseId,
        ...times(row, 'addedAt'),
      })),
      sealedNotes: (await tx.sealedNote.findMany({ where: { authorId: userId }, omit: { content: true } })).map(
        (row) => ({ id: row.id, ...times(row, 'createdAt', 'updatedAt') }),
      ),
      approvalsAskedFor: asked,
      invitationsMade: (await tx.invitation.findMany({ where: { orgId, invitedBy: userId } })).map((row) => ({
        roles: row.roles,
        ...times(row, 'createdAt', 'expiresAt', 'usedAt', 'revokedAt'),
      })),
      // What was sent with them is kept as a keyed hash alone.
      madeUnderAKey: (await tx.creation.findMany({ where: { userId }, orderBy: { at: 'asc' } })).map((row) => ({
        ...{ action: row.action, objectId: row.objectId },
        ...times(row, 'at'),
      })),
      acts: acts.map(({ seq, at, action, objectType, objectId, outcome }) => ({
        ...{ seq: Number(seq), at: at.toISOString(), action, objectType, objectId, outcome },
      })),
      actsLeftOut: Math.max(0, (await tx.auditEvent.count({ where })) - actsInFile),
      notStored:
        'Addresses and kinds of browsers; attempts to sign in are counted under keyed hashes that name nobody.',
    }
  })
  const bytes = new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`)
  return { name: 'account.json', type: 'application/json', bytes: new Uint8Array(bytes) }
}

/** Some instants of a row, as ISO. */
const times = <Key extends string>(row: Record<Key, Date | null>, ...keys: Key[]) =>
  Object.fromEntries(keys.map((key) => [key, row[key]?.toISOString() ?? null]))
