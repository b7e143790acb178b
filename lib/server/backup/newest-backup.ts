import 'server-only'
import { createPublicKey, type KeyObject } from 'node:crypto'
import { z } from 'zod'
import { besideKeyFile, readSignedFile, writeSignedFile } from '../audit/signed-file.ts'
import { BackupError, type BackupHeader, headerSchema } from './backup-format.ts'

const format = 'article-three/newest-backup@1'
const newestSchema = headerSchema
  .pick({ id: true, madeAt: true, auditHead: true })
  .extend({ format: z.literal(format) })
type Newest = Pick<BackupHeader, 'id' | 'madeAt' | 'auditHead'>

/** Where it is written down which backup of an installation is the newest: an older one is as whole, and as well signed. */
const newestBackupOf = (keyFile: string, installation: KeyObject): string =>
  besideKeyFile(keyFile, 'newest-backup', installation)

/**
 * Writes down which backup was made last.
 *
 * @param key with which the installation signs
 * @throws BackupError where it cannot be written
 */
export function keepNewestBackup({ id, madeAt, auditHead }: Newest, keyFile: string, key: KeyObject): void {
  const file = newestBackupOf(keyFile, createPublicKey(key))
  try {
    writeSignedFile(file, { format, id, madeAt, auditHead }, key)
  } catch (error) {
    throw new BackupError(
      `The backup was made, but that it is the newest could not be written to ${file} (${error instanceof Error ? error.message : error}).`,
    )
  }
}

/**
 * Refuses a backup that is older than the newest that is known.
 *
 * @returns null where it is not written down which one is the newest
 * @throws BackupError, SignedFileError
 */
export function requireNewest(header: Newest, keyFile: string, installation: KeyObject): true | null {
  const newest = readSignedFile(newestBackupOf(keyFile, installation), newestSchema, installation)
  if (newest === null) return null
  // Both, since a clock may have been set back, and a trail is shorter again after an older backup was restored.
  if (header.madeAt < newest.madeAt || header.auditHead.seq < newest.auditHead.seq)
    throw new BackupError(
      `The backup is as of ${asOf(header)}, and the newest that this installation made is as of ${asOf(newest)}: restore that one, or go back to this one with --older.`,
    )
  return true
}

const asOf = ({ madeAt, auditHead }: Newest): string => `${madeAt}, entry ${auditHead.seq} of the trail`
