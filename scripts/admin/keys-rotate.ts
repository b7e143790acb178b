import { rotateKeys } from '#lib/server/keys/rotate-keys'
import type { AdminCommand } from './command.ts'
import { withDatabase } from './with-database.ts'

export const command: AdminCommand = {
  usage: '[--retire]',
  options: { retire: { type: 'boolean' } },
  run: async ({ values: { retire }, environment: { KEY_FILE } }) => {
    const rotation = await withDatabase(() => rotateKeys({ retire: retire === true }))
    const lines = [
      `Key ${rotation.kek} was added to ${KEY_FILE} and wraps from now on. Make a new copy of that file.`,
      ...rotation.under.map(({ kek, keys }) => `Under key ${kek}: ${keys} stored keys.`),
      rotation.retired
        ? 'The older keys are out of the file. Backups made before need the copy that has them.'
        : 'The older keys are still in the file: --retire takes them out.',
    ]
    const stuck = rotation.under.filter(({ kek }) => kek !== rotation.kek)
    if (stuck.length > 0)
      return { ok: false, problems: [...lines, 'Not every stored key was wrapped anew: run it again.'] }
    return { ok: true, lines, json: { ...rotation } }
  },
}
