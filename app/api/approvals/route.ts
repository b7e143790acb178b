import { askApproval, askSchema } from '#lib/server/approvals/ask-approval'
import { listApprovals } from '#lib/server/approvals/list-approvals'
import { refusedBecause } from '#lib/server/people/people-answers'
import { secureRoute } from '#lib/server/secure-route'

export const GET = secureRoute({
  action: 'approval.read',
  handler: listApprovals,
})

/** Asks for a second person. Once approved, do what was asked for as if there had been no need to ask. */
export const POST = secureRoute({
  action: 'approval.ask',
  creates: true,
  body: askSchema,
  handler: async ({ body }) => {
    const result = await askApproval(body)
    if (!result.ok) return refusedBecause(result)
    return Response.json({ id: result.id }, { status: 201, headers: { Location: `/api/approvals/${result.id}` } })
  },
})
