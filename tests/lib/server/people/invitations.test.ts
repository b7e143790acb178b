import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '#lib/server/database/client'
import { tokenHash } from '#lib/server/identity/random-token'
import { beginSession, liveSession } from '#lib/server/identity/session-row'
import { listInvitations } from '#lib/server/people/list-invitations'
import { settleInvitation } from '#lib/server/people/settle-invitation'
import { recordedBeforeSignIn } from '#lib/server/tenant'
import { rowsOf } from '#tests/support/an-organisation'
import { call } from '#tests/support/call-route'
import { accept, anInvitation, whoAccepted } from '#tests/support/invited'
import { as, aViewer } from '#tests/support/people'
import { GET as casesDoor } from '../../../../app/api/cases/route.ts'

type Somebody = Awaited<ReturnType<typeof aViewer>>
let admin: Somebody
beforeAll(async () => {
  admin = await aViewer('Imke Sandvoort', { roles: ['admin'] })
})

const stateOf = async (id: string) => (await as(admin, listInvitations)).find((one) => one.id === id)?.state
const settle = (id: string, step: 'confirm' | 'revoke', as_ = admin) => as(as_, () => settleInvitation(id, step))
const expire = (id: string) =>
  database().invitation.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1000) } })

/** Brings an invitation into a state by the way that leads there. */
const ways: Record<string, () => Promise<{ id: string; token: string }>> = {
  invited: () => anInvitation(admin),
  accepted: async () => {
    const invited = await anInvitation(admin)
    await accept(invited.token)
    return invited
  },
  confirmed: async () => {
    const invited = await ways.accepted!()
    await settle(invited.id, 'confirm')
    return invited
  },
  revoked: async () => {
    const invited = await anInvitation(admin)
    await settle(invited.id, 'revoke')
    return invited
  },
  'revoked after it was accepted': async () => {
    const invited = await ways.accepted!()
    await settle(invited.id, 'revoke')
    return invited
  },
  expired: async () => {
    const invited = await anInvitation(admin)
    await expire(invited.id)
    return invited
  },
}

describe('S19 S07 an invitation', () => {
  it.each([
    ['invited', { accept: true, confirm: false, revoke: true }],
    ['accepted', { accept: false, confirm: true, revoke: true }],
    ['confirmed', { accept: false, confirm: false, revoke: false }],
    ['revoked', { accept: false, confirm: false, revoke: false }],
    ['revoked after it was accepted', { accept: false, confirm: false, revoke: false }],
    ['expired', { accept: false, confirm: false, revoke: false }],
  ] as const)('that is %s allows %j and changes nothing otherwise', async (state, allowed) => {
    for (const step of ['accept', 'confirm', 'revoke'] as const) {
      const { id, token } = await ways[state]!()
      expect(await stateOf(id)).toBe(state.split(' ')[0])
      const { audit_events: _events, ...before } = await rowsOf(admin.orgId)
      const result = step === 'accept' ? await accept(token) : await settle(id, step)
      expect(result.ok, `${state} ${step}`).toBe(allowed[step])
      const { audit_events: _later, ...after } = await rowsOf(admin.orgId)
      if (!allowed[step]) expect(after).toEqual(before)
    }
  })

  it('gives the roles that the inviter fixed, and is stored as a hash alone', async () => {
    const { id, token } = await anInvitation(admin, ['expert', 'auditor'])
    expect(Buffer.from(token, 'base64url').length).toBeGreaterThanOrEqual(16)
    const stored = JSON.stringify(await database().invitation.findUniqueOrThrow({ where: { id } }))
    expect(stored).not.toContain(token)
    expect(stored).toContain(tokenHash(token))
    await accept(token)
    expect((await whoAccepted(id))?.roles).toEqual(['expert', 'auditor'])
  })

  it('works for an hour', async () => {
    const { id } = await anInvitation(admin)
    const { createdAt, expiresAt } = await database().invitation.findUniqueOrThrow({ where: { id } })
    expect(expiresAt.getTime() - createdAt.getTime()).toBe(3_600_000)
  })

  it('leaves whoever accepted it outside until they are confirmed, whatever session they get hold of', async () => {
    const { id, token } = await anInvitation(admin)
    await accept(token)
    const { id: userId } = (await whoAccepted(id))!
    const sid = await recordedBeforeSignIn((tx) => beginSession(tx, userId, { proven: true }))
    expect(await liveSession(sid, { counts: true })).toBeNull()
    expect((await call(casesDoor, { as: { sid } })).status).toBe(401)
    await settle(id, 'confirm')
    expect((await call(casesDoor, { as: { sid } })).status).toBe(200)
  })

  it('takes the account away again when it is revoked', async () => {
    const { id, token } = await anInvitation(admin)
    await accept(token)
    const person = (await whoAccepted(id))!
    await settle(id, 'revoke')
    expect(await database().user.count({ where: { id: person.id } })).toBe(0)
  })

  it('S02 does not tell whether an address has an account, and is spent on the first that has', async () => {
    const { id, token } = await anInvitation(admin)
    const unknown = await accept((await anInvitation(admin)).token)
    expect(await accept(token, { email: admin.email })).toEqual(unknown)
    expect(await whoAccepted(id)).toBeNull()
    expect(await accept(token)).toEqual({ ok: false, reason: 'invitation' })
    expect(await stateOf(id)).toBe('revoked')
  })

  it('of another organisation is not there', async () => {
    const stranger = await aViewer('Tomas Breitner', { roles: ['admin'] })
    const { id, token } = await anInvitation(admin)
    await accept(token)
    for (const step of ['confirm', 'revoke'] as const)
      expect(await settle(id, step, stranger)).toEqual({ ok: false, reason: 'not-found' })
    expect((await as(stranger, listInvitations)).length).toBe(0)
  })

  it('S57 makes one account when it is accepted a hundred times at once', async () => {
    const { token } = await anInvitation(admin)
    const before = await database().user.count({ where: { orgId: admin.orgId } })
    const { acceptInvitation } = await import('#lib/server/people/accept-invitation')
    const { hashPassword } = await import('#lib/server/identity/password-hash')
    expect(hashPassword).toBeDefined()
    const results = await Promise.all(
      Array.from({ length: 100 }, (_, at) =>
        acceptInvitation({
          token,
          name: 'Odile Marchand',
          email: `race-${process.pid}-${at}@example.org`,
          password: 'seven quiet herons at dusk',
        }),
      ),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await database().user.count({ where: { orgId: admin.orgId } })).toBe(before + 1)
  })
})
