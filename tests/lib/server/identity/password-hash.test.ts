import { expect, it } from 'vitest'
import { hashPassword, verifyPassword } from '#lib/server/identity/password-hash'

/** Written by another implementation of Argon2 (RFC 9106), with a salt that was chosen. */
const foreign = '$argon2id$v=19$m=19456,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg$69I7qCjDTsQwhQqFvpQJiqEI0lGQvxC84fXE0Ktxca4'

it('S01 a hash has the form that every implementation writes, and opens one that another wrote', async () => {
  expect(await hashPassword('correct horse battery')).toMatch(
    /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/,
  )
  expect(await verifyPassword(foreign, 'correct horse battery')).toBe(true)
  expect(await verifyPassword(foreign, 'correct horse batterz')).toBe(false)
})

it('S01 two hashes of one password differ', async () => {
  expect(await hashPassword('correct horse battery')).not.toBe(await hashPassword('correct horse battery'))
})

it.each(['', 'correct horse battery', foreign.replace('v=19', 'v=16'), foreign.slice(0, -44)])(
  'a stored value that is no hash is damage, never a wrong password: %s',
  async (damaged) => {
    await expect(verifyPassword(damaged, 'correct horse battery')).rejects.toThrow('cannot be read')
  },
)
