import { afterEach, describe, expect, it } from 'vitest'
import { environment } from '#lib/server/environment'
import { keepChallenge, type PasskeyPurpose, takeChallenge } from '#lib/server/identity/passkey-challenge'
import { randomToken } from '#lib/server/identity/random-token'
import { beforeSignIn } from '#lib/server/tenant'

afterEach(() => {
  environment().CLOCK_OFFSET_S = 0
})

const keep = (holder: string, purpose: PasskeyPurpose, challenge: string) =>
  beforeSignIn((tx) => keepChallenge(tx, holder, purpose, challenge))
const take = (holder: string, purpose: PasskeyPurpose) => beforeSignIn((tx) => takeChallenge(tx, holder, purpose))

describe('S06 the challenge of a passkey', () => {
  it('is taken once, even by ten answers at the same moment', async () => {
    const holder = randomToken()
    await keep(holder, 'prove', 'one')
    const taken = await Promise.all(Array.from({ length: 10 }, () => take(holder, 'prove')))
    expect(taken.filter((challenge) => challenge !== null)).toEqual(['one'])
  })

  it('is for the browser and the purpose that it was made for', async () => {
    const holder = randomToken()
    await keep(holder, 'register', 'one')
    expect(await take(randomToken(), 'register')).toBeNull()
    expect(await take(holder, 'prove')).toBeNull()
    expect(await take(holder, 'register')).toBe('one')
  })

  it('gives way to the next, and is over after five minutes', async () => {
    const holder = randomToken()
    await keep(holder, 'sign-in', 'one')
    await keep(holder, 'sign-in', 'two')
    expect(await take(holder, 'sign-in')).toBe('two')
    await keep(holder, 'sign-in', 'three')
    environment().CLOCK_OFFSET_S = 5 * 60 - 5
    expect(await take(holder, 'sign-in')).toBe('three')
    await keep(holder, 'sign-in', 'four')
    environment().CLOCK_OFFSET_S += 5 * 60 + 1
    expect(await take(holder, 'sign-in')).toBeNull()
  })
})
