import { signedHead } from '#lib/server/audit/signed-head'
import type { AdminCommand } from './command.ts'
import { withDatabase } from './with-database.ts'

/** With `--json`, what is printed can be kept as it is and given to `audit verify --head`. */
export const command: AdminCommand = {
  usage: '',
  run: async () => {
    const head = await withDatabase(signedHead)
    const lines = [
      `Entry ${head.seq}, hash ${head.hash}, at ${head.at}.`,
      `Signed with ${head.publicKey}: ${head.signature}`,
      'Keep it (with --json, as a file) where nobody who runs this server can change it.',
    ]
    return { ok: true, lines, json: head }
  },
}
