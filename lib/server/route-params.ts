import 'server-only'
import { z } from 'zod'

/** The id in a path: any text. Whether there is such a thing, the operation says, in one way for all. */
export const idParams = z.strictObject({ id: z.string().max(500) })
