import { z } from 'zod'
import { ledgerIdSchema } from './source.ts'
import { tiers } from './tier.ts'

/** What is taken: decided by what the bytes are, never by a name or a header. */
export const copyTypes = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/plain',
  'message/rfc822',
  'image/jpeg',
  'image/png',
] as const
export type CopyType = (typeof copyTypes)[number]

/** The largest file, in bytes. */
export const copyLimit = 50 * 1024 * 1024

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, { error: 'expected a SHA-256 of 64 hexadecimal digits' })

/** A file kept as it came, byte for byte. Its hash shows that it is still the same; it says nothing of whether it is true. */
export const storedCopySchema = z.strictObject({
  id: z.uuid(),
  source: ledgerIdSchema,
  sha256: sha256Schema,
  /** Bytes. */
  size: z.number().int().nonnegative(),
  type: z.enum(copyTypes),
  /** As its sender called it. */
  fileName: z.string().min(1).max(300),
  /** Where it was collected, and with what: the words of whoever brought it. */
  address: z.string().max(2_000).nullable(),
  tool: z.string().max(300).nullable(),
  storedAt: z.iso.datetime(),
  storedBy: z.string().min(1).max(200),
  tier: z.enum(tiers),
  /** What became of its text: as many pages, or why there is none. */
  text: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('extracted'), pages: z.number().int().positive() }),
    z.strictObject({ kind: z.literal('none'), why: z.string().min(1).max(500) }),
  ]),
})
export type StoredCopy = z.infer<typeof storedCopySchema>
