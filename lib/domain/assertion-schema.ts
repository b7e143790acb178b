import { z } from 'zod'
import { maxWhereLength, speakers, unknownReasons } from './assertion.ts'
import { calendarDateSchema } from './calendar-date-schema.ts'

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
