import { z } from 'zod'
import type { Viewer } from '../case-access.ts'
import { redactionProofSchema } from '../redaction.ts'
import { sha256Schema } from '../sha256.ts'
import { copyTypes } from './copy-type.ts'
import { ledgerIdSchema } from './ledger-id.ts'
import { type Tier, tiers } from './tier.ts'

/** What whoever brings a file says of it. */
export const copyDescriptionSchema = z.strictObject({
  source: ledgerIdSchema,
  /** As its sender called it. */
  fileName: z
    .string()
    .trim()
    .min(1)
    .max(300)
    .regex(/^\P{Cc}*$/u, { error: 'expected a name without control characters' }),
  /** Computed by the sender before it was sent: what arrives has to have it. */
  sha256: sha256Schema,
  /** Where it was collected, and with what: the words of whoever brought it. */
  address: z.string().trim().min(1).max(2_000).nullable(),
  tool: z.string().trim().min(1).max(300).nullable(),
  tier: z.enum(tiers),
})
export type CopyDescription = z.infer<typeof copyDescriptionSchema>

/** A file kept as it came, byte for byte. Its hash shows that it is still the same; it says nothing of whether it is true. */
export const storedCopySchema = copyDescriptionSchema.extend({
  id: z.uuid(),
  /** Bytes. */
  size: z.number().int().nonnegative(),
  type: z.enum(copyTypes),
  storedAt: z.iso.datetime(),
  /** Id of the account. */
  storedBy: z.string().min(1).max(200),
  /** Quarantined: kept, but only whoever brought it takes it out again, after a warning. */
  verdict: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('clean') }),
    z.strictObject({ kind: z.literal('quarantined'), why: z.string().min(1).max(500) }),
  ]),
  /** What became of its text: as many pages, or parts where the format knows no pages; or why there is none. */
  text: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('extracted'),
      counted: z.enum(['page', 'part']),
      pages: z.number().int().positive(),
    }),
    z.strictObject({ kind: z.literal('none'), why: z.string().min(1).max(500) }),
  ]),
  /** What was removed from which copy to make this one; null for a file as it came. */
  redacted: redactionProofSchema.nullable().default(null),
})
export type StoredCopy = z.infer<typeof storedCopySchema>

/** What can happen to a copy. Nothing changes it. */
export const custodyActs = [
  'stored',
  'text-extracted',
  'text-read',
  'downloaded',
  'clean-copy-made',
  'redacted',
  'bundled',
] as const
export type CustodyAct = (typeof custodyActs)[number]

export const custodyActWords: Readonly<Record<CustodyAct, string>> = {
  stored: 'stored',
  'text-extracted': 'text extracted',
  'text-read': 'text read',
  downloaded: 'downloaded; its hash was computed again and is the same',
  'clean-copy-made': 'copied without its metadata',
  redacted: 'copied without what was redacted; its hash was computed again and is the same',
  bundled: 'put into a bundle; its hash was computed again and is the same',
}

/** One line of a custody log: who did what, with what, where, and the hash of what was in hand. */
export const custodyEntrySchema = z.strictObject({
  what: z.enum(custodyActs),
  by: z.string().min(1).max(200),
  tool: z.string().max(300).nullable(),
  address: z.string().max(2_000).nullable(),
  sha256: sha256Schema,
})
export type CustodyEntry = z.infer<typeof custodyEntrySchema>

/** Who sees a copy of a tier: everybody who may read copies, the lawyers, or whoever brought it. */
export function seesCopy(
  { userId, roles }: Pick<Viewer, 'userId' | 'roles'>,
  { tier, storedBy }: { tier: Tier; storedBy: string },
): boolean {
  switch (tier) {
    case 'public':
      return true
    case 'counsel-only':
      return roles.includes('lawyer')
    case 'sealed':
      return storedBy === userId
  }
}
