import { text } from 'node:stream/consumers'
import { createOwner, ownerSchema } from '#lib/server/identity/create-owner'
import { ensureOwnerInvitation } from '#lib/server/identity/invite-owner'
import { type AdminCommand, CallError } from './command.ts'
import { withDatabase } from './with-database.ts'

export const command: AdminCommand = {
  usage: '[--name NAME --email E-MAIL < PASSWORD]',
  options: { name: { type: 'string' }, email: { type: 'string' } },
  run: async ({ values: { name, email }, environment }) => {
    if ((name === undefined) !== (email === undefined)) {
      throw new CallError('--name, --email: expected both, with the password on standard input, or neither')
    }
    const password = name === undefined ? null : (await text(process.stdin)).replace(/\r?\n$/, '')
    const given = password === null ? null : ownerSchema.omit({ token: true }).safeParse({ name, email, password })
    if (given?.error) {
      throw new CallError(...given.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`))
    }
    return withDatabase(async () => {
      const address = await ensureOwnerInvitation()
      if (address === null) return { ok: false, problems: ['Somebody owns this installation already.'] }
      const url = `${environment.APP_ORIGIN}${address}`
      if (!given?.data) {
        return {
          ok: true,
          lines: ['Make yourself the owner here, once, within the hour:', url],
          json: { setup: url },
        }
      }
      const token = new URL(url).searchParams.get('token') ?? ''
      const made = await createOwner({ ...given.data, token })
      if (made.ok)
        return { ok: true, lines: [`${given.data.email} owns this installation.`], json: { owner: made.userId } }
      if (made.reason === 'invalid') throw new CallError(`password: ${made.problem.message}`)
      return { ok: false, problems: ['Somebody else became the owner in the same moment.'] }
    })
  },
}
