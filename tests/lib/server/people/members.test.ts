import { beforeEach, describe, expect, it } from 'vitest'
import type { Role } from '#lib/domain/case-access'
import { askApproval } from '#lib/server/approvals/ask-approval'
import { settleApproval } from '#lib/server/approvals/settle-approval'
import { database } from '#lib/server/database/client'
import { liveSession } from '#lib/server/identity/session-row'
import { changeMember } from '#lib/server/people/change-member'
import { listMembers } from '#lib/server/people/list-members'
import { as, aViewer } from '#tests/support/people'

type Somebody = Awaited<ReturnType<typeof aViewer>>
let admin: Somebody
let lawyer: Somebody
beforeEach(async () => {
  admin = await aViewer('Imke Sandvoort', { roles: ['admin', 'lawyer'] })
  lawyer = await aViewer('Ana Ruiz Vidal', { roles: ['lawyer'], orgId: admin.orgId })
})

const change = (by: Somebody, userId: string, what: { roles?: Role[]; disabled?: boolean }) =>
  as(by, () => changeMember({ userId, ...what }))
const rolesOf = async ({ userId }: { userId: string }) =>
  (await database().user.findUniqueOrThrow({ where: { id: userId } })).roles

describe('the people of an organisation', () => {
  it('are listed with their roles, and nobody of another is', async () => {
    await aViewer('Tomas Breitner')
    expect((await as(admin, listMembers)).map(({ name, roles, state, self }) => [name, roles, state, self])).toEqual([
      ['Imke Sandvoort', ['admin', 'lawyer'], 'active', true],
      ['Ana Ruiz Vidal', ['lawyer'], 'active', false],
    ])
  })

  it('S09 have their new roles at once', async () => {
    expect(await change(admin, lawyer.userId, { roles: ['expert'] })).toEqual({ ok: true })
    expect((await liveSession(lawyer.sid, { counts: false }))?.roles).toEqual(['expert'])
  })

  it('S09 are out at once when disabled, and their sessions do not come back with them', async () => {
    await change(admin, lawyer.userId, { disabled: true })
    expect(await liveSession(lawyer.sid, { counts: false })).toBeNull()
    await change(admin, lawyer.userId, { disabled: false })
    expect(await liveSession(lawyer.sid, { counts: false })).toBeNull()
  })

  it('do not raise their own rights or shut themselves out, and may give some up', async () => {
    const other = await aViewer('Odile Marchand', { roles: ['admin'], orgId: admin.orgId })
    const refused = { ok: false, reason: 'own-rights' }
    expect(await change(other, other.userId, { roles: ['admin', 'lawyer'] })).toEqual(refused)
    expect(await change(other, other.userId, { roles: ['auditor'] })).toEqual(refused)
    expect(await change(other, other.userId, { disabled: true })).toEqual(refused)
    expect(await change(admin, admin.userId, { roles: ['admin'] })).toEqual({ ok: true })
    expect(await rolesOf(admin)).toEqual(['admin'])
    expect(await rolesOf(other)).toEqual(['admin'])
  })

  it('S19 keep their last admin', async () => {
    const refused = { ok: false, reason: 'last-admin' }
    expect(await change(admin, admin.userId, { roles: ['lawyer'] })).toEqual(refused)
    const other = await aViewer('Odile Marchand', { roles: ['admin', 'lawyer'], orgId: admin.orgId })
    expect(await change(other, admin.userId, { disabled: true })).toEqual({ ok: true })
    expect(await change(other, other.userId, { roles: ['lawyer'] })).toEqual(refused)
    expect(await rolesOf(other)).toEqual(['admin', 'lawyer'])
  })

  it('S57 keep one of two admins who remove each other a hundred times at once', async () => {
    const other = await aViewer('Odile Marchand', { roles: ['admin'], orgId: admin.orgId })
    const results = await Promise.all(
      Array.from({ length: 100 }, (_, at) =>
        at % 2 === 0
          ? change(admin, other.userId, { roles: ['expert'] })
          : change(other, admin.userId, { roles: ['expert'] }),
      ),
    )
    expect(results.every(({ ok }) => ok)).toBe(false)
    const admins = await database().user.count({ where: { orgId: admin.orgId, roles: { has: 'admin' } } })
    expect(admins).toBe(1)
  })

  it('of another organisation are not there', async () => {
    const stranger = await aViewer('Tomas Breitner')
    expect(await change(stranger, lawyer.userId, { disabled: true })).toEqual({ ok: false, reason: 'not-found' })
    expect((await liveSession(lawyer.sid, { counts: false }))?.userId).toBe(lawyer.userId)
  })

  it('who are not confirmed yet are neither changed nor counted', async () => {
    await database().user.update({ where: { id: lawyer.userId }, data: { confirmedAt: null, roles: ['admin'] } })
    expect(await change(admin, lawyer.userId, { roles: ['lawyer'] })).toEqual({ ok: false, reason: 'to-be-confirmed' })
    expect(await change(admin, admin.userId, { roles: ['lawyer'] })).toEqual({ ok: false, reason: 'last-admin' })
  })

  it('S19 become admin only when two people want it: nobody hands the organisation over alone', async () => {
    const refused = { ok: false, reason: 'second-person' }
    const raise = () => change(admin, lawyer.userId, { roles: ['admin', 'lawyer'] })
    expect(await raise()).toEqual(refused)
    const asked = await as(admin, () =>
      askApproval({ kind: 'ownership.transfer', objectId: lawyer.userId, reason: 'a second admin' }),
    )
    if (!asked.ok) throw new Error('it could not be asked for')
    expect(await raise()).toEqual(refused)
    expect(await as(admin, () => settleApproval(asked.id, 'approve'))).toEqual({ ok: false, reason: 'own-request' })
    expect(await as(lawyer, () => settleApproval(asked.id, 'approve'))).toEqual({ ok: true })
    expect(await raise()).toEqual({ ok: true })
    expect(await rolesOf(lawyer)).toEqual(['admin', 'lawyer'])
  })

  it('S19 do not come back as admin on the word of one', async () => {
    const other = await aViewer('Odile Marchand', { roles: ['admin'], orgId: admin.orgId })
    await change(admin, other.userId, { disabled: true })
    expect(await change(admin, other.userId, { disabled: false })).toEqual({ ok: false, reason: 'second-person' })
  })
})
