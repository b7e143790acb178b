import 'server-only'
import { z } from 'zod'

/** A backup cannot be made, read or restored. The message is one sentence. */
export class BackupError extends Error {
  override name = 'BackupError'
}

const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** The first line of each of the two files of a backup. */
export const headerSchema = z.strictObject({
  format: z.literal('article-three/backup@1'),
  part: z.enum(['content', 'keys']),
  /** The same in both files of one backup. */
  id: z.uuid(),
  /** ISO instant, UTC. */
  madeAt: z.iso.datetime(),
  /** Which schema it is of: every migration, with the SHA-256 of its file. */
  migrations: z.array(z.strictObject({ name: z.string(), checksum: hash })).min(1),
  /** The end of the audit trail that is in it. */
  auditHead: z.strictObject({ seq: z.int().min(0), hash }),
})
export type BackupHeader = z.infer<typeof headerSchema>

/** What is in a table, and the SHA-256 over its lines, each with its line feed. */
const tableSumSchema = z.strictObject({ name: z.string(), rows: z.int().min(0), sha256: hash })
export type TableSum = z.infer<typeof tableSumSchema>

/** The file of a stored copy: its id, its length in bytes, and the SHA-256 over them. */
const blobSumSchema = z.strictObject({ id: z.uuid(), size: z.int().min(0), sha256: hash })
export type BlobSum = z.infer<typeof blobSumSchema>

/** The last line but one: what the file must have held. */
export const manifestSchema = z.strictObject({
  tables: z.array(tableSumSchema),
  /** The files of stored copies, as they lie on the disk: sealed. Those of backups from before copies are none. */
  blobs: z.array(blobSumSchema),
})
export type BackupManifest = z.infer<typeof manifestSchema>

/** Says before which table the rows that follow belong to. */
export const tableSchema = z.strictObject({ name: z.string(), columns: z.array(z.string()).min(1) })

/** Says before the bytes of a file whose they are. */
export const blobSchema = z.strictObject({ id: z.uuid() })
/** Some of its bytes, in base64. */
export const bytesSchema = z.string().max(1024 * 1024)

/**
 * A file is lines, and each line begins with the letter of what it is: header, table, row, the file of a copy, some bytes
 * of it, manifest, and the signature of the installation over the SHA-256 of all lines before it. Encrypted as a whole
 * to age recipients.
 */
export const letters = {
  header: 'H',
  table: 'T',
  row: 'R',
  blob: 'F',
  bytes: 'B',
  manifest: 'M',
  signature: 'S',
} as const
