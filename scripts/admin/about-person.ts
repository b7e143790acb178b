import type { AdminCommand } from './command.ts'
import { withDatabase } from './with-database.ts'

/** A command about one person, who is named by their e-mail address and whose sessions it ends. */
export const aboutPerson = (
  work: (email: string) => Promise<{ ok: true; sessions: number } | { ok: false }>,
  said: string,
): AdminCommand => ({
  usage: 'E-MAIL',
  positionals: ['E-MAIL'],
  run: async ({ positionals: [email = ''] }) => {
    const done = await withDatabase(() => work(email))
    if (!done.ok) return { ok: false, problems: [`Nobody signs in with ${email}.`] }
    const { sessions } = done
    return { ok: true, lines: [`${email} ${said}; ${sessions} sessions ended.`], json: { sessions } }
  },
})
