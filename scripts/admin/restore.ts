import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { BackupError, type BackupHeader } from '#lib/server/backup/backup-format'
import { identityIn } from '#lib/server/backup/recipients'
import { restoreToDirectory, restoreToServer } from '#lib/server/backup/restore-backup'
import { MigrationError } from '#lib/server/database/migrate'
import { ErasedListError } from '#lib/server/privacy/erased-list'
import { projectRoot } from '../start/project.ts'
import { type AdminCommand, CallError } from './command.ts'
import { readHead } from './read-head.ts'

/** Into an empty directory; with DATABASE_URL and no --data-dir, into the empty database that it names. */
export const command: AdminCommand = {
  usage: '--in FILE --data-dir DIR [--identity FILE, otherwise on standard input] [--head FILE] [--erased FILE]',
  options: {
    in: { type: 'string' },
    'data-dir': { type: 'string' },
    identity: { type: 'string' },
    head: { type: 'string' },
    erased: { type: 'string' },
  },
  run: async ({ values, environment: { DATABASE_URL, DATA_DIR, KEY_FILE } }) => {
    const { in: file, 'data-dir': dataDir, identity: identityFile, head, erased } = values
    if (typeof file !== 'string') throw new CallError('--in: expected the file of a backup')
    if (typeof dataDir !== 'string' && DATABASE_URL === null)
      throw new CallError('--data-dir: expected an empty directory')
    const known = typeof head === 'string' ? readHead(head) : null
    const identity = identityIn(await identityText(identityFile))
    if (identity === null) throw new CallError('--identity: expected a line AGE-SECRET-KEY-1… in the file')
    const source = {
      ...{ file: resolve(file), identity, keyFile: KEY_FILE, migrations: join(projectRoot, 'prisma', 'migrations') },
      atLeast: known,
      ...(typeof erased === 'string' ? { erasedList: listed(erased) } : {}),
    }
    try {
      const { header, erasedAgain } =
        typeof dataDir === 'string'
          ? await restoreToDirectory(resolve(dataDir), source)
          : await restoreToServer({ connectionString: DATABASE_URL ?? '' }, DATA_DIR, source)
      return { ok: true, lines: linesFor(header, erasedAgain, dataDir), json: { ...header, erasedAgain } }
    } catch (error) {
      if (error instanceof BackupError || error instanceof MigrationError || error instanceof ErasedListError)
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

const linesFor = ({ madeAt, auditHead }: BackupHeader, erasedAgain: number | null, dataDir: unknown): string[] => [
  `Restored as of ${madeAt}, entry ${auditHead.seq} of the trail (${auditHead.hash}), all of it verified.`,
  typeof dataDir === 'string' ? `Start it with DATA_DIR=${dataDir}.` : 'The database of DATABASE_URL holds it.',
  'Nobody is signed in any more.',
  erasedAgain === null
    ? 'There is no list of erased cases beside KEY_FILE: what was erased after this backup was made is back. --erased FILE names a copy.'
    : `${erasedAgain} cases that were erased after it was made were erased again.`,
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
