import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '#lib/server/database/client'
import { disableUser, resetFactors, revokeAllSessions, revokeSessionsOf } from '#lib/server/identity/by-operator'
import { seedTestPeople } from '#lib/server/identity/seed-test-people'
import { liveSession } from '#lib/server/identity/session-row'
import { sessionState } from '#lib/server/identity/session-state'
import { signIn } from '#lib/server/identity/sign-in'
import { Visitor } from '#tests/support/next-request'
import { aViewer } from '#tests/support/people'
import { codeNow, giveApp, giveRecoveryCodes } from '#tests/support/second-factor'

beforeEach(async () => {
  await database().throttle.deleteMany()
})

const lives = async ({ sid }: { sid: string }) => (await liveSession(sid, { counts: true })) !== null

describe('S09 whoever runs the installation', () => {
  it('shuts a person out at the next request, and nobody else', async () => {
    const [one, other] = [await aViewer(), await aViewer()]
    expect(await disableUser(one.email.toUpperCase())).toEqual({ ok: true, sessions: 1 })
    expect([await lives(one), await lives(other)]).toEqual([false, true])
    expect(await disableUser('nobody@example.org')).toEqual({ ok: false, reason: 'not-found' })
    const [last] = await database().auditEvent.findMany({ orderBy: { seq: 'desc' }, take: 1 })
    expect(last).toMatchObject({ action: 'user.disable', actorId: null, objectId: one.userId, orgId: one.orgId })
  })

  it('ends the sessions of one person, or everybody’s', async () => {
    const [one, other] = [await aViewer(), await aViewer()]
    expect(await revokeSessionsOf(one.email)).toEqual({ ok: true, sessions: 1 })
    expect([await lives(one), await lives(other)]).toEqual([false, true])
    await revokeAllSessions()
    expect(await lives(other)).toBe(false)
    expect(await database().session.count({ where: { revokedAt: null } })).toBe(0)
  })

  it('takes lost second factors away with the sessions, and what they were opens nothing', async () => {
    const person = await aViewer()
    await giveApp(person)
    await giveRecoveryCodes(person)
    expect(await resetFactors(person.email)).toEqual({ ok: true, sessions: 1 })
    expect(await lives(person)).toBe(false)
    const { userId } = person
    expect(await database().totpSeed.count({ where: { userId } })).toBe(0)
    expect(await database().recoveryCode.count({ where: { userId } })).toBe(0)
  })
})

it('the people who are made to test with sign in with what the file says of them', async () => {
  const people = await seedTestPeople()
  expect(new Set(people.map(({ organisationId }) => organisationId)).size).toBe(2)
  expect(people.map(({ role }) => role)).toEqual([
    ...['admin', 'lawyer', 'caseworker', 'expert', 'auditor'],
    ...['admin', 'lawyer', 'caseworker', 'expert', 'auditor'],
  ])
  for (const { email, password, totpSeed, userId, role } of people.slice(3, 5)) {
    const visitor = new Visitor({ 'x-forwarded-for': '127.0.0.1' })
    await visitor.visit(() => signIn({ email, password, code: codeNow(totpSeed) }))
    expect(await visitor.visit(sessionState)).toMatchObject({ state: 'signed-in', user: { id: userId, roles: [role] } })
  }
})
