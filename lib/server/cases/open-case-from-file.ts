import 'server-only'
import { z } from 'zod'
import { entriesFromFile, factsInFileSchema } from './entries-from-file.ts'
import { openCase } from './open-case.ts'

export const newCaseSchema = z.strictObject({
  reference: z.string(),
  requestingState: z.string(),
  requestedState: z.string(),
  facts: factsInFileSchema.optional(),
})

/** Opens a case whose facts are written as in a case file. */
export async function openCaseFromFile({
  facts = {},
  ...head
}: z.infer<typeof newCaseSchema>): ReturnType<typeof openCase> {
  const entries = entriesFromFile(facts)
  return entries.ok
    ? openCase({ ...head, facts: entries.value })
    : { ok: false, reason: 'invalid', issues: entries.issues }
}
