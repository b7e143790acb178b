import { z } from 'zod'
import { sha256Schema } from '../sha256.ts'

/** What came of holding a claim's quotation against a stored copy of its source. It holds for those words and that file alone. */
export const comparisonSchema = z.strictObject({
  copy: z.uuid(),
  sha256: sha256Schema,
  found: z.boolean(),
  /** Where it stands, or where what is nearest to it does. */
  pages: z.array(z.number().int().positive()).max(3_000),
  /** The same in words, with the difference where there is one. */
  says: z.string().min(1).max(10_000),
  by: z.string().min(1).max(200),
  /** ISO instant, UTC. */
  at: z.iso.datetime(),
})
export type Comparison = z.infer<typeof comparisonSchema>
