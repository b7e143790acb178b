import 'server-only'
import type { KeyObject } from 'node:crypto'
import { BackupError, type BackupHeader, type BackupManifest, type TableSum } from './backup-format.ts'
import { keysFileOf } from './make-backup.ts'
import { openKeySet } from './open-key-set.ts'
import { readBackup } from './read-backup.ts'
import type { BackedUpTable } from './tables.ts'

/** A backup that was read whole and is what this installation made. */
export interface VerifiedBackup {
  header: BackupHeader
  sums: readonly TableSum[]
  manifest: BackupManifest
  /** Of the installation that made it. */
  publicKey: KeyObject
}

/**
 * Reads both files of a backup and writes nothing: both whole, made together, their keys open with the key file, and
 * signed by the installation whose keys they are. The recipients of a backup are no secret, so that it decrypts does
 * not say who made it; the signature does.
 *
 * @throws BackupError, KeyFileError
 */
export async function verifyBackup(file: string, identity: string): Promise<VerifiedBackup> {
  const lines = new Map<string, string[]>()
  const keys = await readBackup(keysFileOf(file), 'keys', identity, {
    row: ({ name }: BackedUpTable, line) => {
      const rows = lines.get(name) ?? []
      lines.set(name, rows)
      rows.push(line)
    },
  })
  const { publicKey } = openKeySet((table) => lines.get(table) ?? [])
  const content = await readBackup(file, 'content', identity)
  for (const part of [keys, content]) {
    if (!part.isSignedWith(publicKey))
      throw new BackupError('The backup was not made by the installation whose keys are in it.')
  }
  if (keys.header.id !== content.header.id)
    throw new BackupError(`${keysFileOf(file)} belongs to another backup than ${file}: each has its own.`)
  return {
    header: content.header,
    sums: [...content.manifest.tables, ...keys.manifest.tables],
    manifest: content.manifest,
    publicKey,
  }
}
