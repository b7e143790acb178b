'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { openCase } from '#lib/server/cases/open-case'
import { secureAction } from '#lib/server/secure-action'

/** Opens a case and goes to its fact sheet. Comes back only when it was refused. */
export const openCaseAction = secureAction({
  action: 'case.open',
  // Shape only: the operation checks reference, states and facts against their declarations.
  input: z.strictObject({
    reference: z.string(),
    requestingState: z.string(),
    requestedState: z.string(),
    facts: z.record(z.string(), z.unknown()),
  }),
  handler: async (_context, input) => {
    const result = await openCase(input)
    if (result.ok) redirect(`/cases/${result.id}/facts`)
    return {
      ok: false as const,
      reason: result.reason,
      message: 'Some answers could not be taken.',
      issues: result.issues,
    }
  },
})
