import { z } from 'zod'
import { calendarDateSchema, partialDateSchema } from './calendar-date-schema.ts'

const day = calendarDateSchema.nullable()
const confidence = z.enum(['high', 'medium', 'low'])
/** Null where the position could not be established. Never read as no. */
const yesNo = z.boolean().nullable()

/** A state that may receive a request: what it is bound by, and from when as far as that is known. */
export const jurisdictionSchema = z.strictObject({
  iso2: z.string().regex(/^[A-Z]{2}$/),
  name: z.string().min(1),
  chinaExtraditionTreaty: z.strictObject({
    status: z.enum(['none', 'signed-not-in-force', 'in-force', 'unknown']),
    signed: day,
    inForce: day,
    source: z.url(),
    confidence,
    datesBasis: z.string(),
  }),
  hongKongAgreement: z.strictObject({
    status: z.enum(['none', 'in-force', 'suspended']),
    suspendedOn: day,
    source: z.url(),
    confidence,
  }),
  echr: z.boolean(),
  echrRatified: day,
  echrCeased: day,
  cat: z.strictObject({
    party: yesNo,
    art22: yesNo,
    art22Confidence: confidence.nullable(),
    opcat: yesNo,
  }),
  iccpr: z.strictObject({ party: yesNo, op1: yesNo, op2: yesNo }),
  treatyDataAsOf: partialDateSchema,
  refugeeConvention: yesNo,
  refugeeDataAsOf: partialDateSchema,
  eu: z.boolean(),
  deathPenalty: z.enum(['abolished', 'abolished-ordinary', 'moratorium', 'retained']).nullable(),
  deathPenaltyConfidence: confidence.nullable(),
  interimMeasures: z.array(z.string().min(1)),
  arrestRules: z.strictObject({
    provisionalArrestDays: z.number().int().positive().nullable(),
    basis: z.string().nullable(),
  }),
  notes: z.string(),
  sources: z.array(z.url()),
})
export type Jurisdiction = z.infer<typeof jurisdictionSchema>
