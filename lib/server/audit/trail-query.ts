import 'server-only'
import { z } from 'zod'

const part = z.string().max(100).optional()

/** What may be asked of the trail. An id that is no id, or somebody else's, is one that nothing is found for. */
export const trailQuerySchema = z.strictObject({
  /** The number of an entry: those before it. */
  before: z
    .string()
    .regex(/^[1-9]\d{0,14}$/)
    .transform(Number)
    .optional(),
  actor: part,
  object: part,
  action: part,
})
export type TrailQuery = z.infer<typeof trailQuerySchema>
