import { revokeAllSessions, revokeSessionsOf } from '#lib/server/identity/by-operator'
import { type AdminCommand, CallError } from './command.ts'
import { withDatabase } from './with-database.ts'

export const command: AdminCommand = {
  usage: '--user E-MAIL | --all',
  options: { user: { type: 'string' }, all: { type: 'boolean' } },
  run: async ({ values: { user, all } }) => {
    if ((user === undefined) === (all === undefined)) throw new CallError('expected either --user E-MAIL or --all')
    const done = await withDatabase(async () =>
      typeof user === 'string' ? revokeSessionsOf(user) : { ok: true as const, ...(await revokeAllSessions()) },
    )
    if (!done.ok) return { ok: false, problems: [`--user: nobody signs in with ${user}`] }
    return { ok: true, lines: [`${done.sessions} sessions ended.`], json: { sessions: done.sessions } }
  },
}
