'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { askApproval, askSchema } from '#lib/server/approvals/ask-approval'
import { settleApproval } from '#lib/server/approvals/settle-approval'
import { creationKeySchema } from '#lib/server/creation'
import { toldWhy } from '#lib/server/people/people-answers'
import { secureAction } from '#lib/server/secure-action'

/** Asks for a second person: once, for a form that is sent again under the key it had before. */
export const askApprovalAction = secureAction({
  action: 'approval.ask',
  input: z.strictObject({ idempotencyKey: creationKeySchema, asked: askSchema }),
  creates: ({ idempotencyKey }) => idempotencyKey,
  handler: async (_context, { asked }) => {
    const result = await askApproval(asked)
    revalidatePath('/', 'layout')
    return toldWhy(result)
  },
})

/** Approves what somebody else asked for. */
export const approveAction = secureAction({
  action: 'approval.give',
  input: z.strictObject({ id: z.uuid() }),
  handler: async (_context, { id }) => {
    const result = await settleApproval(id, 'approve')
    revalidatePath('/approvals')
    return toldWhy(result)
  },
})

/** Withdraws a request, or refuses somebody else's. */
export const withdrawAction = secureAction({
  action: 'approval.give',
  input: z.strictObject({ id: z.uuid() }),
  handler: async (_context, { id }) => {
    const result = await settleApproval(id, 'withdraw')
    revalidatePath('/approvals')
    return toldWhy(result)
  },
})
