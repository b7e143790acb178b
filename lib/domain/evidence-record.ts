import { z } from 'zod'
import { calendarDateSchema, partialDateSchema } from './calendar-date-schema.ts'
import { contrarySlotSchema } from './ledger/contrary-slot-schema.ts'
import { quotationSchema } from './ledger/quotation.ts'
import { riskAreas } from './risk-area.ts'
import { sha256Schema } from './sha256.ts'

export const evidenceDirections = ['supports-risk', 'against-risk', 'context'] as const
export const evidenceKinds = [
  'treaty',
  'legislation',
  'court-decision',
  'treaty-body',
  'un-expert',
  'government-report',
  'ngo-report',
  'academic',
  'statistic',
  'case-example',
  'news',
] as const
export type EvidenceKind = (typeof evidenceKinds)[number]
export const verificationStatuses = [
  'checked',
  'confirmed',
  'confirmed-with-correction',
  'conflicting',
  'contradicted',
  'not-found',
  'as-asserted',
] as const

/** One proposition in our own words, one pinpoint in one source, as of a date. */
export const evidenceRecordSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  proposition: z.string().min(1),
  riskAreas: z.array(z.enum(riskAreas)).min(1),
  direction: z.enum(evidenceDirections),
  kind: z.enum(evidenceKinds),
  source: z.strictObject({
    title: z.string().min(1),
    publisher: z.string().min(1),
    author: z.string().optional(),
    date: partialDateSchema,
    url: z.url().nullable(),
    pinpoint: z.string().nullable(),
  }),
  /** The day the proposition speaks of, which may be earlier than its publication. */
  asOf: calendarDateSchema,
  /** The day its address was opened; left out where nobody wrote it down. */
  accessedOn: calendarDateSchema.exactOptional(),
  quotation: quotationSchema.exactOptional(),
  /** The stored copy of its source: by its hash, and whether the quotation was found in it; null where nobody looked. */
  copy: z.strictObject({ sha256: sha256Schema, quotationFound: z.boolean().nullable() }).exactOptional(),
  figure: z
    .strictObject({
      value: z.number().nullable(),
      unit: z.string().nullable(),
      numerator: z.number().nullable(),
      denominator: z.number().nullable(),
    })
    .nullable(),
  reliability: z.strictObject({
    source: z.enum(['A', 'B', 'C', 'D', 'E', 'F']),
    information: z.number().int().min(1).max(6),
    why: z.string(),
  }),
  paperFootnote: z.number().int().nullable(),
  paperSection: z.number().int().min(0).max(5).nullable(),
  verification: z.strictObject({
    status: z.enum(verificationStatuses),
    checkedAgainst: z.array(z.string()),
    note: z.string(),
  }),
  supersededBy: z.string().nullable(),
  tags: z.array(z.string()),
  /** Rules that somebody put it beside, by id; rules also find records by themselves. */
  rules: z.array(z.string()).optional(),
  /** What stands against it, or who searched; left out where nobody was asked. */
  slot: contrarySlotSchema.optional(),
})
export type EvidenceRecord = z.infer<typeof evidenceRecordSchema>
