'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { openCase } from '#lib/server/cases/open-case'
import { creationKeySchema } from '#lib/server/creation'
import { secureAction } from '#lib/server/secure-action'

const messages = {
  invalid: 'Some answers could not be taken.',
  'key-reused':
    'This form has opened a case before, with other words. It is in the list of cases. To open another, load this page again.',
  'not-found': 'The case that this form opened is no longer there, or no longer yours. Nothing was opened now.',
}

/**
 * Opens a case and goes to its fact sheet; sent again under the same key, goes to the one it opened. Comes back only when it
 * was refused.
 */
export const openCaseAction = secureAction({
  action: 'case.open',
  // Shape only: the operation checks reference, states and facts against their declarations.
  input: z.strictObject({
    idempotencyKey: creationKeySchema,
    reference: z.string(),
    requestingState: z.string(),
    requestedState: z.string(),
    facts: z.record(z.string(), z.unknown()),
  }),
  creates: ({ idempotencyKey }) => idempotencyKey,
  handler: async (_context, input) => {
    const result = await openCase(input)
    if (result.ok) redirect(`/cases/${result.id}/facts`)
    return {
      ok: false as const,
      reason: result.reason,
      message: messages[result.reason],
      issues: result.reason === 'invalid' ? result.issues : [],
    }
  },
})
