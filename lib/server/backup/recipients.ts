import 'server-only'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { BackupError } from './backup-format.ts'

/** To whom backups of this installation are encrypted: public halves, one a line. */
const recipientsFile = (dataDir: string): string => join(dataDir, 'backup-recipients')

export function configuredRecipients(dataDir: string): string[] {
  const file = recipientsFile(dataDir)
  return existsSync(file) ? meaningfulLines(readFileSync(file, 'utf8')) : []
}

export const isRecipient = (text: string): boolean => {
  try {
    new Encrypter().addRecipient(text)
    return true
  } catch {
    return false
  }
}

/** The private half in the words of an identity file; null when there is none. */
export const identityIn = (text: string): string | null =>
  meaningfulLines(text).find((line) => /^AGE-SECRET-KEY-(?:PQ-)?1[0-9A-Z]+$/.test(line)) ?? null

/**
 * Makes a pair for backups: the private half goes into a file of its own, to be taken off this machine; the public half
 * is kept, so that backups from now on are encrypted to it.
 *
 * @throws BackupError when the file is there or would be inside the data directory
 */
export async function makeBackupIdentity(out: string, dataDir: string): Promise<string> {
  const way = relative(dataDir, out)
  if (!way.startsWith('..'))
    throw new BackupError('--out must not be inside DATA_DIR: whoever copies the data would have it.')
  if (existsSync(out)) throw new BackupError(`${out} is there already and was left as it is.`)
  const identity = await generateX25519Identity()
  const recipient = await identityToRecipient(identity)
  write(
    out,
    'wx',
    `# Opens backups of Article Three. Keep it on another machine.\n# public key: ${recipient}\n${identity}\n`,
  )
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  write(recipientsFile(dataDir), 'a', `${recipient}\n`)
  return recipient
}

function write(path: string, flags: 'wx' | 'a', text: string): void {
  const file = openSync(path, flags, 0o600)
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

const meaningfulLines = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
