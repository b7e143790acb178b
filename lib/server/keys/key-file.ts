import 'server-only'
import { createSecretKey, randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { z } from 'zod'
import { type CellKey, newCellKey } from './cell.ts'

/** The key file cannot be used. The message is one sentence, and says nothing of what is in it. */
export class KeyFileError extends Error {
  override name = 'KeyFileError'
}

/** The numbered keys that wrap all other keys. */
export interface KeyRing {
  /** The number of the key that wraps from now on: the highest. */
  current: number
  /** By number. */
  keys: ReadonlyMap<number, CellKey>
}

const heading =
  '# Key-encryption keys of Article Three, one a line. Keep a copy of this file in another place than the backups:\n' +
  '# without it nothing that is stored can be read, by anybody.\n'

const keyLine = z.string().regex(/^[1-9]\d{0,5} [\w-]{43}$/)

/**
 * Reads the key file.
 *
 * @param dataDir the file must not be in there: whoever copies the data would have the key with it
 * @throws KeyFileError when it is missing, can be read by others, is in the wrong place or not as it was written
 */
export function readKeyFile(path: string, dataDir: string): KeyRing {
  refuseInside(path, dataDir)
  if (!existsSync(path)) {
    throw new KeyFileError(
      `The key file ${path} is missing: put it back from its copy, or set KEY_FILE to where it is.`,
    )
  }
  if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0) {
    throw new KeyFileError(`The key file ${path} can be read or changed by others: chmod 600 makes it yours alone.`)
  }
  return parse(path, readFileSync(path, 'utf8'))
}

/** Makes a key file with one key, readable by this user alone; one that is there already stays. */
export function makeKeyFile(path: string, dataDir: string): void {
  refuseInside(path, dataDir)
  if (existsSync(path)) return
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  writeAside(path, heading + line(1, newCellKey()), 'keep-what-is-there')
}

/**
 * Adds a key, which wraps from then on. The keys before it stay: what they wrapped is still to be opened.
 *
 * @returns the number of the new key
 */
export function addKey(path: string, dataDir: string): number {
  const { keys, current } = readKeyFile(path, dataDir)
  const lines = [...keys, [current + 1, newCellKey()] as const].map(([number, key]) => line(number, key))
  writeAside(path, heading + lines.join(''), 'replace')
  return current + 1
}

/** Leaves only the current key in the file. Nothing may be wrapped by another one any more. */
export function keepCurrentKey(path: string, dataDir: string): void {
  const { keys, current } = readKeyFile(path, dataDir)
  writeAside(path, heading + line(current, keys.get(current) as CellKey), 'replace')
}

const line = (number: number, key: CellKey): string => `${number} ${key.export().toString('base64url')}\n`

function parse(path: string, text: string): KeyRing {
  const broken = new KeyFileError(
    `The key file ${path} is not as it was written: each line must be a number and a key of 32 bytes. Put it back from its copy.`,
  )
  const keys = new Map<number, CellKey>()
  for (const row of text.split('\n')) {
    if (row === '' || row.startsWith('#')) continue
    if (!keyLine.safeParse(row).success) throw broken
    const [number, encoded] = row.split(' ') as [string, string]
    const key = Buffer.from(encoded, 'base64url')
    if (key.length !== 32 || key.every((byte) => byte === key[0]) || keys.has(Number(number))) throw broken
    keys.set(Number(number), createSecretKey(key))
  }
  if (keys.size === 0) throw broken
  return { current: Math.max(...keys.keys()), keys }
}

function refuseInside(path: string, dataDir: string): void {
  const [file, data] = [settled(path), settled(dataDir)]
  const way = relative(data, file)
  if (way === '' || (!way.startsWith(`..${sep}`) && way !== '..' && !way.startsWith(sep))) {
    throw new KeyFileError(
      `KEY_FILE must not be inside DATA_DIR (${path}): whoever copies the data would have the key with it.`,
    )
  }
}

/** The path with all links followed, as far as it exists. */
function settled(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return dirname(path) === path
      ? path
      : join(/* turbopackIgnore: true */ settled(dirname(path)), path.slice(dirname(path).length))
  }
}

/** Writes a whole file, readable by this user alone, and makes the disk keep it, before it takes its name. */
export function writeAside(path: string, text: string, already: 'keep-what-is-there' | 'replace'): void {
  const aside = `${path}.${process.pid}-${randomBytes(4).toString('hex')}`
  const file = openSync(aside, 'wx', 0o600)
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  if (already === 'replace') renameSync(aside, path)
  else linkUnlessThere(aside, path)
  const folder = openSync(dirname(path), 'r')
  fsyncSync(folder)
  closeSync(folder)
}

/** Of two that start at once the second takes the file of the first. */
function linkUnlessThere(aside: string, path: string): void {
  try {
    linkSync(aside, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(aside)
  }
}
