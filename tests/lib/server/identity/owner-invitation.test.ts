import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { database } from '#lib/server/database/client'
import { environment } from '#lib/server/environment'
import { openEmail, openName } from '#lib/server/identity/account-cells'
import { createOwner, mayCreateOwner } from '#lib/server/identity/create-owner'
import { ensureOwnerInvitation } from '#lib/server/identity/invite-owner'
import { organisationKey } from '#lib/server/keys/data-keys'
import { aViewer } from '#tests/support/people'

const owner = (token: string, over: object = {}) => ({
  token,
  name: 'Imke Sandvoort',
  email: 'Imke@Kanzlei.example',
  password: 'the kettle sings in minor keys',
  ...over,
})
const tokenOf = (path: string | null): string =>
  new URL(path ?? '', 'http://own.invalid').searchParams.get('token') ?? ''

describe('the one-time address of the owner', () => {
  // These need a house that nobody owns yet; every other file makes the people it needs.
  beforeEach(async () => {
    // With whatever rests on one, and the copies, which name theirs without a reference.
    await database().$executeRaw`TRUNCATE organisations, invitations, stored_copies, removed_copies CASCADE`
  })
  afterEach(() => {
    environment().CLOCK_OFFSET_S = 0
  })

  it('makes the owner once, and is used up', async () => {
    const path = await ensureOwnerInvitation()
    expect(path).toMatch(/^\/setup\?token=[\w-]{43}$/)
    const token = tokenOf(path)
    expect(await mayCreateOwner(token)).toBe(true)
    expect(await createOwner(owner(token))).toMatchObject({ ok: true })
    expect(await mayCreateOwner(token)).toBe(false)
    expect(await createOwner(owner(token, { email: 'second@kanzlei.example' }))).toEqual({
      ok: false,
      reason: 'invitation',
    })
    const users = await database().user.findMany()
    const key = await organisationKey(database(), users[0]?.orgId ?? '')
    expect(users.map((user) => [openEmail(key, user), openName(key, user), user.roles])).toEqual([
      ['imke@kanzlei.example', 'Imke Sandvoort', ['admin', 'lawyer']],
    ])
  })

  it('makes one owner when it is used ten times at once', async () => {
    const token = tokenOf(await ensureOwnerInvitation())
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, at) => createOwner(owner(token, { email: `owner-${at}@kanzlei.example` }))),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await database().user.count()).toBe(1)
  })

  it('is over after an hour', async () => {
    const token = tokenOf(await ensureOwnerInvitation())
    environment().CLOCK_OFFSET_S = 59 * 60
    expect(await mayCreateOwner(token)).toBe(true)
    environment().CLOCK_OFFSET_S = 60 * 60 + 1
    expect(await mayCreateOwner(token)).toBe(false)
    expect(await createOwner(owner(token))).toEqual({ ok: false, reason: 'invitation' })
  })

  it('is void once another one has been made', async () => {
    const first = tokenOf(await ensureOwnerInvitation())
    const second = tokenOf(await ensureOwnerInvitation())
    expect(await mayCreateOwner(first)).toBe(false)
    expect(await mayCreateOwner(second)).toBe(true)
  })

  it('is not made, and does not work, when somebody owns the application', async () => {
    const token = tokenOf(await ensureOwnerInvitation())
    await aViewer()
    expect(await ensureOwnerInvitation()).toBeNull()
    expect(await createOwner(owner(token))).toEqual({ ok: false, reason: 'invitation' })
    expect(await database().user.count()).toBe(1)
  })

  it('is not stored: only its hash is', async () => {
    const token = tokenOf(await ensureOwnerInvitation())
    const rows = await database().$queryRaw<{ text: string }[]>`SELECT invitations::text AS text FROM invitations`
    expect(rows).toHaveLength(1)
    expect(rows[0]!.text).not.toContain(token)
  })

  it('survives a password that is refused', async () => {
    const token = tokenOf(await ensureOwnerInvitation())
    const refused = await createOwner(owner(token, { password: 'Imke Sandvoort' }))
    expect(refused).toMatchObject({ ok: false, reason: 'invalid', problem: { field: 'password' } })
    expect(await createOwner(owner(token))).toMatchObject({ ok: true })
  })

  it.each(['', 'x', "' OR true --", 'a'.repeat(43)])('is nothing one can guess: %j', async (token) => {
    await ensureOwnerInvitation()
    expect(await mayCreateOwner(token)).toBe(false)
  })
})
