import { z } from 'zod'
import { factGroups, knowers } from '#lib/domain/facts/declare'

const asked = {
  question: z.string(),
  why: z.string(),
  group: z.enum(Object.keys(factGroups) as [keyof typeof factGroups, ...(keyof typeof factGroups)[]]),
  knownBy: z.array(z.enum(knowers)).readonly(),
  cost: z.enum(['low', 'medium', 'high']),
  delay: z.enum(['hours', 'days', 'weeks']),
  safety: z.enum(['safe', 'care', 'unsafe']),
  mayNotApply: z.literal(true).exactOptional(),
  origin: z.enum(['person', 'state-profile', 'library']).exactOptional(),
}
const options = z.record(z.string(), z.string()).readonly()
/** A question as it was put on the day. The catalogue may change later; the issued report may not. */
export const declarationSchema = z.discriminatedUnion('type', [
  z.strictObject({
    ...asked,
    type: z.literal('boolean'),
    clauses: z.strictObject({ yes: z.string(), no: z.string() }),
  }),
  z.strictObject({ ...asked, type: z.literal('choice'), options, clause: z.string() }),
  z.strictObject({
    ...asked,
    type: z.literal('choices'),
    mayNotApply: z.never().exactOptional(),
    options,
    clause: z.string(),
  }),
  z.strictObject({
    ...asked,
    type: z.literal('integer'),
    unit: z.string(),
    min: z.number(),
    max: z.number(),
    clause: z.string(),
  }),
  z.strictObject({ ...asked, type: z.literal('date'), clause: z.string() }),
])
