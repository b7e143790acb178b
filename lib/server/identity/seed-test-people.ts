import 'server-only'
import { randomUUID } from 'node:crypto'
import { type Role, roles } from '#lib/domain/case-access'
import { appendEvent } from '../audit/append-event.ts'
import { now } from '../clock.ts'
import { organisationKey } from '../keys/data-keys.ts'
import { recordedBeforeSignIn } from '../tenant.ts'
import { makeOrganisation } from './make-organisation.ts'
import { makeUser } from './make-user.ts'
import { hashPassword } from './password-hash.ts'
import { randomToken } from './random-token.ts'
import { newSeed, sealSeed } from './totp.ts'

/** With what somebody who was made to test with signs in. */
export interface TestPerson {
  organisation: string
  organisationId: string
  role: Role
  userId: string
  name: string
  email: string
  password: string
  /** Of the authenticator app, in base32: six digits, half a minute, SHA-1. */
  totpSeed: string
}

const houses = [
  { name: 'Willow Chambers', people: ['Ada Wren', 'Berta Lund', 'Chiara Moss', 'Dov Heller', 'Edda Finch'] },
  { name: 'Harbour Law Centre', people: ['Femi Cole', 'Greta Voss', 'Hugo Marsh', 'Ines Tal', 'Jonas Reed'] },
]

/** Makes two organisations with one person in each role, invented and with passwords and seeds of their own. */
export async function seedTestPeople(): Promise<TestPerson[]> {
  const drafts = houses.flatMap((house) =>
    roles.map((role, at) => ({ house, role, name: house.people[at] ?? role, password: randomToken() })),
  )
  const hashes = await Promise.all(drafts.map(({ password }) => hashPassword(password)))
  return recordedBeforeSignIn(async (tx) => {
    const at = now()
    const made: TestPerson[] = []
    const organisations = new Map<string, string>()
    for (const [index, { house, role, name, password }] of drafts.entries()) {
      const orgId = organisations.get(house.name) ?? (await makeOrganisation(tx, house.name, at))
      organisations.set(house.name, orgId)
      const email = `${name.toLowerCase().replace(' ', '.')}.${orgId.slice(0, 8)}@example.org`
      const account = { orgId, roles: [role], email, name, confirmedAt: at, createdAt: at }
      const userId = await makeUser(tx, { ...account, passwordHash: hashes[index] ?? '' })
      const totpSeed = newSeed()
      const id = randomUUID()
      const seed = sealSeed(await organisationKey(tx, orgId), { id, orgId }, totpSeed)
      await tx.totpSeed.createMany({ data: [{ id, orgId, userId, seed, confirmedAt: at }] })
      await appendEvent(tx, {
        action: 'user.create',
        orgId,
        actorId: null,
        sessionId: null,
        object: { type: 'user', id: userId },
        outcome: 'done',
      })
      made.push({ organisation: house.name, organisationId: orgId, role, userId, name, email, password, totpSeed })
    }
    return made
  })
}
