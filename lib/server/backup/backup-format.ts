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

/** The last line but one: what the file must have held. */
export const manifestSchema = z.strictObject({
  tables: z.array(tableSumSchema),
  /** Files of evidence, by hash; there are none yet. */
  blobs: z.array(z.never()),
})
export type BackupManifest = z.infer<typeof manifestSchema>

/** Says before which table the rows that follow belong to. */
export const tableSchema = z.strictObject({ name: z.string(), columns: z.array(z.string()).min(1) })

/**
 * A file is lines, and each line begins with the letter of what it is: header, table, row, manifest, and the signature
 * of the installation over the SHA-256 of all lines before it. Encrypted as a whole to age recipients.
 */
export const letters = { header: 'H', table: 'T', row: 'R', manifest: 'M', signature: 'S' } as const
