import { z } from 'zod'
import { calendarDateSchema } from './calendar-date.ts'

/** Who says so. Carried into every sentence that uses the fact. */
export const speakers = ['client', 'request', 'document', 'public-record', 'expert', 'inferred'] as const
export type Speaker = (typeof speakers)[number]

export const speakerLabels: Record<Speaker, { label: string; states: string }> = {
  client: { label: 'The client', states: 'the client states' },
  request: { label: 'The request papers', states: 'the request records' },
  document: { label: 'A document', states: 'a document on file shows' },
  'public-record': { label: 'The public record', states: 'the public record shows' },
  expert: { label: 'An expert', states: 'an expert reports' },
  inferred: { label: 'Inferred', states: 'it is inferred from the file' },
}

/** Why something is not known. Never read as "no". */
export const unknownReasons = ['not-asked', 'not-known', 'unsafe-to-ask', 'refused', 'awaiting'] as const
export type UnknownReason = (typeof unknownReasons)[number]

export const unknownReasonLabels: Record<UnknownReason, string> = {
  'not-asked': 'Not asked yet',
  'not-known': 'Asked, not known',
  'unsafe-to-ask': 'Unsafe to ask',
  refused: 'Refused to answer',
  awaiting: 'Awaiting a document',
}

/** The longest pinpoint a person may write beside an assertion, in characters. */
export const maxWhereLength = 300

export const speakerSchema = z.enum(speakers, { error: `expected one of: ${speakers.join(', ')}` })
export const unknownReasonSchema = z.enum(unknownReasons, { error: `expected one of: ${unknownReasons.join(', ')}` })
const whereSchema = z
  .string({ error: 'expected a place in the material' })
  .trim()
  .max(maxWhereLength, { error: `expected at most ${maxWhereLength} characters` })

const detailError = {
  error: ({ code }: { code: string | undefined }) =>
    code === 'invalid_type' ? 'expected an assertion: an object with value and says' : 'expected no such key here',
}

/** An assertion beside its value, as stored: what was accepted once stays readable. */
export const assertionDetailSchema = z.strictObject(
  { says: speakerSchema, on: calendarDateSchema.optional(), where: whereSchema.optional() },
  detailError,
)

// Control characters and half characters cannot be stored or hashed; marks that turn the direction of writing would
// make a printed pinpoint read otherwise than it is. The pattern goes into the JSON Schema, so it names its ranges.
const withoutControls = 'expected a place in the material without control characters'
const enteredWhereSchema = whereSchema
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that are refused have to be named
  .regex(/^[^\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]*$/, { error: withoutControls })
  .refine((text) => text.isWellFormed(), { error: withoutControls })

/** The same, as somebody enters it. */
export const enteredDetailSchema = assertionDetailSchema.extend({ where: enteredWhereSchema.optional() })

export type FactScalar = string | number | boolean | readonly string[]

/** One value, who says so, when and where in the material. */
export interface Assertion<V = FactScalar> {
  value: V
  says: Speaker
  on?: string | undefined
  where?: string | undefined
}

/** What is on file about one fact: assertions (several may disagree), or why there is none. */
export type FactEntry<V = FactScalar> =
  | { kind: 'asserted'; assertions: readonly Assertion<V>[] }
  | { kind: 'unknown'; reason: UnknownReason }
