import { z } from 'zod'
import { speakers, unknownReasons } from '#lib/domain/assertion'
import type { Assessment } from '#lib/domain/assessment'
import { calendarDateSchema } from '#lib/domain/calendar-date-schema'
import { evidenceDirections } from '#lib/domain/evidence-record'
import { forumIds } from '#lib/domain/forum'
import { furtherGrounds, riskAreas } from '#lib/domain/risk-area'
import { supportWords, weights } from '#lib/domain/support'

// An assessment read back from the database, or from a file, is parsed again before a word of it is printed.

const ground = z.enum([...riskAreas, ...furtherGrounds])
const support = z.enum(supportWords)
const direction = z.enum(['for', 'against'])
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()])
const range = z.strictObject({ reached: z.array(support), exact: z.boolean() })

const because = z.strictObject({
  fact: z.string(),
  value: value.nullable(),
  says: z.enum([...speakers, 'library']).nullable(),
  where: z.string().optional(),
})

const reason = z.strictObject({
  rule: z.string(),
  direction,
  weight: z.enum(weights),
  sentence: z.string(),
  because: z.array(because),
  authorities: z.array(
    z.strictObject({
      id: z.string(),
      pinpoint: z.string().nullable(),
      certainty: z.enum(['read', 'secondary', 'from-memory']),
    }),
  ),
  evidence: z.array(
    z.strictObject({
      id: z.string(),
      direction: z.enum(evidenceDirections),
      use: z.enum(['supports', 'contrary']),
      counts: z.boolean(),
    }),
  ),
})

const element = z.strictObject({
  id: z.string(),
  question: z.string(),
  support,
  range,
  reasons: z.array(reason),
  undetermined: z.array(
    z.strictObject({ rule: z.string(), direction, statement: z.string(), missing: z.array(z.string()) }),
  ),
  notEngaged: z.array(
    z.strictObject({ rule: z.string(), direction, statement: z.string(), because: z.array(because) }),
  ),
  notApplicable: z.array(z.strictObject({ rule: z.string(), statement: z.string(), why: z.string() })),
})

const test = z.strictObject({
  id: z.string(),
  name: z.string(),
  question: z.string(),
  forum: z.enum(forumIds),
  standard: z.string(),
  support,
  range,
  routes: z.array(z.strictObject({ id: z.string(), name: z.string(), support, range, elements: z.array(element) })),
  answers: z.array(
    z.strictObject({ ...element.shape, name: z.string(), routes: z.array(z.string()), meets: z.boolean() }),
  ),
})

const finding = z.strictObject({
  support,
  forum: z.enum(forumIds).nullable(),
  range,
  material: z.strictObject({
    strength: z.enum(['none', 'limited', 'medium', 'robust']),
    agreement: z.enum(['none', 'low', 'medium', 'high']),
    origins: z.number().int().min(0),
  }),
  tests: z.array(test),
  evidence: z.strictObject({ supports: z.array(z.string()), contrary: z.array(z.string()) }),
})

/** The published form `article-three/assessment@1`, as a schema. */
export const assessmentSchema = z.strictObject({
  format: z.literal('article-three/assessment@1'),
  reference: z.string(),
  assessedOn: calendarDateSchema,
  requestingState: z.string(),
  requestedState: z.string(),
  fora: z.array(z.strictObject({ id: z.enum(forumIds), why: z.string() })),
  versions: z.strictObject({
    engine: z.string(),
    ruleSet: z.strictObject({ id: z.string(), version: z.string(), hash: z.string() }),
    library: z.strictObject({ version: z.string(), hash: z.string() }),
    facts: z.string(),
  }),
  areas: z.record(z.enum(riskAreas), finding),
  furtherGrounds: z.record(z.enum(furtherGrounds), finding),
  nextEnquiries: z.array(
    z.strictObject({
      fact: z.string(),
      question: z.string(),
      why: z.string(),
      couldMove: z.array(ground),
      cost: z.enum(['low', 'medium', 'high']),
      delay: z.enum(['hours', 'days', 'weeks']),
      safety: z.enum(['safe', 'care', 'unsafe']),
      unknown: z.enum(unknownReasons),
    }),
  ),
  whatWouldChange: z.array(
    z.strictObject({
      area: ground,
      kind: z.enum(['answer', 'change']).optional(),
      from: support,
      to: support,
      changes: z.array(z.strictObject({ fact: z.string(), to: value })),
    }),
  ),
  changesNotExhausted: z.array(ground).optional(),
  otherSide: z.array(
    z.strictObject({
      area: ground,
      point: z.string(),
      rests: z.string(),
      evidence: z.array(z.string()),
      question: z.string(),
    }),
  ),
  gaps: z.array(z.strictObject({ kind: z.enum(['fact', 'rule', 'evidence']), area: ground, what: z.string() })),
  hash: z.string(),
})

// Each side must accept the other: a field added to one alone does not compile.
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never
true satisfies Same<z.infer<typeof assessmentSchema>, Assessment>
