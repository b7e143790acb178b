import { closeSync, openSync, writeFileSync } from 'node:fs'
import { database } from '#lib/server/database/client'
import { seedTestPeople } from '#lib/server/identity/seed-test-people'
import { type AdminCommand, CallError } from './command.ts'
import { withDatabase } from './with-database.ts'

export const command: AdminCommand = {
  usage: '--out FILE',
  options: { out: { type: 'string' } },
  run: async ({ values: { out } }) => {
    if (typeof out !== 'string' || out === '') throw new CallError('--out: expected the path of a file to write')
    if (process.env.APP_ENV === 'production') throw new CallError('seed-test: refused when APP_ENV is production')
    return withDatabase(async () => {
      // Where nothing says what the installation is for, whoever is in it already may be a real person.
      if (!process.env.APP_ENV && (await database().user.count()) > 0) {
        return {
          ok: false,
          problems: ['Somebody uses this installation: with APP_ENV=test it can be seeded all the same.'],
        }
      }
      const file = openOut(out)
      try {
        const people = await seedTestPeople()
        writeFileSync(file, `${JSON.stringify(people, null, 2)}\n`)
        return {
          ok: true,
          lines: [`${people.length} people were made; how they sign in is in ${out}.`],
          json: { people: people.length, out },
        }
      } finally {
        closeSync(file)
      }
    })
  },
}

/** Before anybody is made: their passwords are known nowhere else. */
function openOut(path: string): number {
  try {
    return openSync(path, 'w', 0o600)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error
    throw new CallError(`--out: ${path} could not be written (${code})`)
  }
}
