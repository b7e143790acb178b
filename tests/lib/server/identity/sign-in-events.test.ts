import { beforeEach, describe, expect, it } from 'vitest'
import { listCases } from '#lib/server/cases/list-cases'
import { database } from '#lib/server/database/client'
import { resetFactors } from '#lib/server/identity/by-operator'
import { tokenHash } from '#lib/server/identity/random-token'
import { beginSession, endSessionOf } from '#lib/server/identity/session-row'
import { signIn } from '#lib/server/identity/sign-in'
import { listSignInEvents, signInEventsSince } from '#lib/server/identity/sign-in-events'
import { recordedBeforeSignIn } from '#lib/server/tenant'
import { Visitor } from '#tests/support/next-request'
import { as, aViewer } from '#tests/support/people'

type Person = Awaited<ReturnType<typeof aViewer>>

beforeEach(async () => {
  await database().throttle.deleteMany()
})

/** The same person in another session, which was or was not proven. */
async function inAnotherSession(person: Person, proven = true): Promise<Person> {
  const sid = await recordedBeforeSignIn((tx) => beginSession(tx, person.userId, { proven }))
  const { id } = await database().session.findUniqueOrThrow({ where: { sidHash: tokenHash(sid) } })
  return { ...person, sid, sessionId: id }
}

const guessAt = ({ email }: Person) =>
  new Visitor({ 'x-forwarded-for': '127.0.0.9' }).visit(() => signIn({ email, password: 'not this one at all' }))
const whatSince = async (person: Person) => (await as(person, signInEventsSince)).events.map(({ what }) => what)

describe('what happened to somebody’s sign-in', () => {
  it('is told once they are here again, and only what came after they were here', async () => {
    const before = await aViewer()
    await guessAt(before)
    await as(before, listCases)
    await guessAt(before)
    await guessAt(before)
    const now = await inAnotherSession(before)
    expect(await whatSince(now)).toEqual(['attempt-refused', 'attempt-refused'])
    // Whoever looks at all of it sees the earlier one too.
    expect(await as(now, listSignInEvents)).toHaveLength(3)
    // It is told for as long as this session lasts, and in the next no more.
    await as(now, listCases)
    expect(await whatSince(now)).toHaveLength(2)
    expect(await whatSince(await inAnotherSession(before))).toEqual([])
  })

  it('is told where the password was given rightly and the second step was not taken', async () => {
    const before = await aViewer()
    await as(before, listCases)
    await inAnotherSession(before, false)
    expect(await whatSince(await inAnotherSession(before))).toEqual(['password-known'])
    // Signing out hides nothing.
    const { sid } = await inAnotherSession(before, false)
    expect(await endSessionOf(sid)).toBe(true)
    expect(await endSessionOf(sid)).toBe(false)
    expect(await whatSince(await inAnotherSession(before))).toEqual(['password-known', 'password-known'])
  })

  it('is told where the operator changed something, and never of another person', async () => {
    const [before, other] = [await aViewer(), await aViewer()]
    await as(before, listCases)
    await guessAt(other)
    await resetFactors(before.email)
    const now = await inAnotherSession(before)
    expect(await whatSince(now)).toEqual(['factors-reset'])
    expect(await as(now, listSignInEvents)).toEqual([
      { what: 'factors-reset', at: expect.stringMatching(/Z$/), byYou: false },
    ])
  })

  it('is nothing to somebody who never was here before', async () => {
    const first = await aViewer()
    await guessAt(first)
    expect(await as(first, signInEventsSince)).toEqual({ since: null, events: [] })
  })
})
