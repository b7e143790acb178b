import { z } from 'zod'
import { calendarDateSchema } from './calendar-date-schema.ts'

const line = z.string().trim().max(300, 'expected at most 300 characters')
const text = z.string().trim().max(4_000, 'expected at most 4,000 characters')

/** A name as it is written in one script, or as one authority writes it. */
const nameSchema = z.strictObject({
  name: line.min(1, 'expected a name'),
  /** In words, such as "Chinese characters" or "passport, in Latin letters". */
  writtenIn: line,
})

/** Somebody close to the person, or known to them, whom the requesting state can reach. */
const relativeSchema = z.strictObject({ name: line.min(1, 'expected a name'), relation: line, where: line })

/**
 * Who the person of a case is. The engine needs none of it, and nothing but the page that reveals it reads it. Every
 * field may be empty: what is not needed is better not written down.
 */
export const identityBlockSchema = z.strictObject({
  names: z.array(nameSchema).max(20, 'expected at most 20 names'),
  bornOn: z.union([calendarDateSchema, z.literal('')]),
  bornIn: line,
  papers: text,
  contact: text,
  family: z.array(relativeSchema).max(40, 'expected at most 40 people'),
  notes: text,
})

export type IdentityBlock = z.infer<typeof identityBlockSchema>

/** Nothing is written down yet. */
export const emptyIdentity: IdentityBlock = {
  names: [],
  bornOn: '',
  bornIn: '',
  papers: '',
  contact: '',
  family: [],
  notes: '',
}
