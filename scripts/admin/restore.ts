import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { SignedFileError } from '#lib/server/audit/signed-file'
import { BackupError } from '#lib/server/backup/backup-format'
import { identityIn } from '#lib/server/backup/recipients'
import { type Restored, restoreToDirectory, restoreToServer } from '#lib/server/backup/restore-backup'
import { MigrationError } from '#lib/server/database/migrate'
import { projectRoot } from '../start/project.ts'
import { type AdminCommand, CallError } from './command.ts'
import { readHead } from './read-head.ts'

/**
 * Into an empty directory; with DATABASE_URL and no --data-dir, into the empty database that it names. A backup that is
 * older than the newest that is written down beside KEY_FILE is refused, unless `--older` says that it may be.
 */
export const command: AdminCommand = {
  usage:
    '--in FILE --data-dir DIR [--identity FILE, otherwise on standard input] [--head FILE] [--erased FILE] [--older: go back to one that is not the newest]',
  options: {
    in: { type: 'string' },
    'data-dir': { type: 'string' },
    identity: { type: 'string' },
    head: { type: 'string' },
    erased: { type: 'string' },
    older: { type: 'boolean' },
  },
  run: async ({ values, environment: { DATABASE_URL, DATA_DIR, KEY_FILE } }) => {
    const { in: file, 'data-dir': dataDir, identity: identityFile, head, erased, older } = values
    if (typeof file !== 'string') throw new CallError('--in: expected the file of a backup')
    if (typeof dataDir !== 'string' && DATABASE_URL === null)
      throw new CallError('--data-dir: expected an empty directory')
    const known = typeof head === 'string' ? readHead(head) : null
    const identity = identityIn(await identityText(identityFile))
    if (identity === null) throw new CallError('--identity: expected a line AGE-SECRET-KEY-1… in the file')
    const source = {
      ...{ file: resolve(file), identity, keyFile: KEY_FILE, migrations: join(projectRoot, 'prisma', 'migrations') },
      atLeast: known,
      older: older === true,
      ...(typeof erased === 'string' ? { erasedList: listed(erased) } : {}),
    }
    try {
      const restored =
        typeof dataDir === 'string'
          ? await restoreToDirectory(resolve(dataDir), source)
          : await restoreToServer({ connectionString: DATABASE_URL ?? '' }, DATA_DIR, source)
      const { header, ...found } = restored
      return { ok: true, lines: linesFor(restored, older === true, dataDir), json: { ...header, ...found } }
    } catch (error) {
      if (error instanceof BackupError || error instanceof MigrationError || error instanceof SignedFileError)
        return { ok: false, problems: [error.message] }
      throw error
    }
  },
}

/** A list that was named has to be there. */
function listed(file: string): string {
  if (!existsSync(file)) throw new CallError(`--erased: ${file} cannot be read`)
  return file
}

const linesFor = ({ header, erasedAgain, isNewest }: Restored, older: boolean, dataDir: unknown): string[] => [
  `Restored as of ${header.madeAt}, entry ${header.auditHead.seq} of the trail (${header.auditHead.hash}), all of it verified.`,
  ...(isNewest || older
    ? []
    : ['Whether a newer backup was made is not known: it is not written down beside KEY_FILE.']),
  typeof dataDir === 'string' ? `Start it with DATA_DIR=${dataDir}.` : 'The database of DATABASE_URL holds it.',
  'Nobody is signed in any more.',
  erasedAgain === null
    ? 'There is no list of what was erased beside KEY_FILE: what was erased after this backup was made is back. --erased FILE names a copy.'
    : `${erasedAgain.cases} cases and ${erasedAgain.copies} stored copies that were erased after it was made were erased again.`,
]

async function identityText(file: string | boolean | undefined): Promise<string> {
  if (typeof file !== 'string') {
    if (process.stdin.isTTY) throw new CallError('--identity: expected the file that backup keygen made')
    return text(process.stdin)
  }
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new CallError(`--identity: ${file} cannot be read`)
  }
}
