import { constants, setPriority } from 'node:os'
import { resolve } from 'node:path'
import { SignedFileError } from '#lib/server/audit/signed-file'
import { BackupError } from '#lib/server/backup/backup-format'
import { configuredRecipients, isRecipient } from '#lib/server/backup/recipients'
import { type AdminCommand, CallError } from './command.ts'
import { withDatabase } from './with-database.ts'

export const command: AdminCommand = {
  usage: '--out FILE [--recipient age1…[,age1…]]',
  options: { out: { type: 'string' }, recipient: { type: 'string' } },
  run: async ({ values: { out, recipient }, environment: { DATA_DIR } }) => {
    if (typeof out !== 'string') throw new CallError('--out: expected a file')
    const recipients = typeof recipient === 'string' ? recipient.split(',') : configuredRecipients(DATA_DIR)
    if (recipients.length === 0) {
      throw new CallError(
        'No backup was made: it is not known to whom it is to be encrypted.',
        'Make a pair once: npm run -s admin -- backup keygen --out FILE, and take FILE off this machine.',
        'Or name the public half of one you have: --recipient age1…',
      )
    }
    const wrong = recipients.filter((each) => !isRecipient(each))
    if (wrong.length > 0) throw new CallError(...wrong.map((each) => `--recipient: ${each} is no age recipient`))
    const { keysFileOf, makeBackup } = await import('#lib/server/backup/make-backup')
    const { keepErasedList } = await import('#lib/server/privacy/erased-list')
    const file = resolve(out)
    // Whoever works in the pages goes first; what is started from here inherits it.
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
    try {
      const made = await withDatabase(async () => {
        await keepErasedList()
        return makeBackup(file, recipients)
      })
      const { seq, hash } = made.auditHead
      const lines = [
        `${file}: ${made.rows} rows, to entry ${seq} of the trail (${hash}).`,
        `${keysFileOf(file)}: the keys to it. Keep it apart, and shorter: where it is gone, the backup is gone.`,
        'The key file (KEY_FILE) is in neither: keep a copy of it in a third place.',
      ]
      if (made.missingFiles.length > 0)
        lines.push(
          `${made.missingFiles.length} files of copies are missing, and so from the backup: see npm run admin -- check.`,
        )
      return { ok: true, lines, json: { ...made, file, keysFile: keysFileOf(file) } }
    } catch (error) {
      if (error instanceof BackupError || error instanceof SignedFileError)
        return { ok: false, problems: [error.message] }
      throw error
    }
  },
}
