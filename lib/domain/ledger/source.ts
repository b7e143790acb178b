import { z } from 'zod'
import { calendarDateSchema, partialDateSchema } from '../calendar-date-schema.ts'
import { evidenceKinds } from '../evidence-record.ts'
import { languageSchema } from './language.ts'
import { ledgerIdSchema } from './ledger-id.ts'
import { tiers } from './tier.ts'

export const standings = ['answerable-organ', 'expert-body', 'organisation', 'press', 'person', 'not-known'] as const
export const answers = ['yes', 'no', 'not-known'] as const
export const interests = ['none-found', 'stated', 'party-to-the-case', 'not-known'] as const

/** Facts about who speaks, entered before any grade: the letters are derived from them and never typed. */
export const standingSchema = z.strictObject({
  /** An organ that answers for what it finds (a court, a government, a treaty body); a body of experts; and so on. */
  standing: z.enum(standings),
  /** Whether the document says how its authors came to know. */
  methodStated: z.enum(answers),
  interest: z.enum(interests),
  /** In our own words: who they are, how they worked, who pays them. Null: nobody has written it down. */
  whoTheyAre: z.string().min(1).max(2_000).nullable(),
  method: z.string().min(1).max(2_000).nullable(),
  interestNote: z.string().min(1).max(2_000).nullable(),
})

export const originSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('not-stated') }),
  z.strictObject({ kind: z.literal('primary') }),
  /** What it says, it has from these. */
  z.strictObject({ kind: z.literal('repeats'), sources: z.array(ledgerIdSchema).min(1).max(20) }),
])

/** A document or page that claims are found in. */
export const sourceSchema = z.strictObject({
  id: ledgerIdSchema,
  title: z.string().trim().min(1).max(500),
  publisher: z.string().trim().min(1).max(300),
  author: z.string().trim().min(1).max(300).nullable(),
  /** Of publication, as the document gives it; null where it gives none. */
  date: partialDateSchema.nullable(),
  language: languageSchema.nullable(),
  kind: z.enum(evidenceKinds),
  url: z
    .url({ protocol: /^https?$/, error: 'expected an address that begins with https:// or http://' })
    .max(2_000)
    .nullable(),
  /** The day the address was opened. */
  accessedOn: calendarDateSchema.nullable(),
  about: standingSchema,
  origin: originSchema,
  tier: z.enum(tiers),
})
export type Source = z.infer<typeof sourceSchema>
export type Origin = Source['origin']
