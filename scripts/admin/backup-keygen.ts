import { resolve } from 'node:path'
import { BackupError } from '#lib/server/backup/backup-format'
import { makeBackupIdentity } from '#lib/server/backup/recipients'
import { type AdminCommand, CallError } from './command.ts'

export const command: AdminCommand = {
  usage: '--out FILE',
  options: { out: { type: 'string' } },
  run: async ({ values: { out }, environment: { DATA_DIR } }) => {
    if (typeof out !== 'string') throw new CallError('--out: expected a file for the private half')
    try {
      const recipient = await makeBackupIdentity(resolve(out), DATA_DIR)
      const lines = [
        `Backups from now on are encrypted to ${recipient}.`,
        `${out} opens them: take it off this machine, to a place where it is safe and will be found in years.`,
      ]
      return { ok: true, lines, json: { recipient, identityFile: resolve(out) } }
    } catch (error) {
      if (error instanceof BackupError) return { ok: false, problems: [error.message] }
      throw error
    }
  },
}
