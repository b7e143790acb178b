import { z } from 'zod'
import { calendarDateSchema } from './calendar-date-schema.ts'

const text = z.string().min(1)
const textOrNull = text.nullable()

/** What the deciding body held on one issue. `risk found` for assurances means that they were not relied on. */
const issueSchema = z.strictObject({
  raised: z.boolean().nullable(),
  held: z.enum(['risk found', 'no risk found', 'not decided']).nullable(),
  reason: textOrNull,
  pinpoint: textOrNull,
  /** How the paragraph numbers are known. Whatever rests on recollection is checked before anyone cites it. */
  pinpoint_basis: textOrNull,
})

const factsSchema = z.strictObject({
  nationality: textOrNull,
  ethnicity_religion_profile: textOrNull,
  alleged_offence: textOrNull,
  political_or_activist_profile: z.union([z.boolean(), text]).nullable(),
  red_notice: z.union([z.boolean(), text]).nullable(),
  death_penalty_exposure: z.union([z.boolean(), text]).nullable(),
  maximum_penalty: textOrNull,
  assurances: z.strictObject({
    offered: z.boolean().nullable(),
    giver: textOrNull,
    form: textOrNull,
    content: textOrNull,
    specificity: textOrNull,
    monitoring: textOrNull,
    court_view: textOrNull,
  }),
  detention_pending_removal: textOrNull,
  earlier_detention_or_torture: textOrNull,
  family_pressure: textOrNull,
  treaty_basis: textOrNull,
  requested_state_treaties: z
    .strictObject({
      ICCPR: z.boolean(),
      CAT: z.boolean(),
      ECHR: z.boolean(),
      ACHR: z.boolean(),
      basis: text,
      note: text.optional(),
    })
    .nullable(),
  other: textOrNull,
  /**
   * Facts of the case added after the record was made, so that it can be coded: what reports said of the requesting
   * state, and what happened before the deciding body sat. Nothing of what that body made of them.
   */
  supplement: z
    .strictObject({
      country_reports: textOrNull,
      course: textOrNull,
      /** How the two are known. */
      basis: text,
    })
    .optional(),
})

/** One decision on removal to the requesting state, or an authority such decisions rest on. In our own words. */
export const decidedCaseSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum(['prc_removal', 'general_authority', 'related']),
  name: text,
  court: text,
  /** A code of ISO 3166-1, or ECtHR, CAT, HRC, IACtHR, INTERPOL. */
  jurisdiction: text,
  /** Null where the day could not be established. */
  date: calendarDateSchema.nullable(),
  citations: z.array(text),
  source_urls: z.array(z.url()),
  verified: z.enum(['primary', 'secondary', 'not verified']),
  verification_note: text,
  facts: factsSchema.nullable(),
  factsNote: text.optional(),
  issues: z.strictObject({
    torture: issueSchema,
    fair_trial: issueSchema,
    assurances: issueSchema,
    chilling_effect_political: issueSchema,
    death_penalty: issueSchema,
    liberty: issueSchema,
  }),
  /** What happened to the request, which can differ from what the deciding body held. */
  outcome: z.enum(['refused', 'granted', 'remitted', 'inadmissible', 'stayed', 'deleted', 'other']).nullable(),
  later_history: textOrNull,
  notes: textOrNull,
  key_propositions: z.array(z.strictObject({ proposition: text, paragraphs: text, basis: text })).optional(),
  assurance_factors: z.array(z.strictObject({ n: z.number().int().min(1), test: text })).optional(),
  assurance_factors_pinpoint: text.optional(),
  flagrant_denial_forms: z.array(z.strictObject({ form: text, paragraph: text })).optional(),
  decider_direction: z.enum(['protect', 'protect_procedural', 'surrender', 'undecided']).nullable(),
  decider_direction_note: textOrNull,
})
export type DecidedCase = z.infer<typeof decidedCaseSchema>
