import { listOrphanedCases } from '#lib/server/cases/orphaned-cases'
import { secureRoute } from '#lib/server/secure-route'

/** Cases on which nobody is left, and who could be given one: nothing of what they are about. */
export const GET = secureRoute({
  action: 'case.orphaned',
  handler: listOrphanedCases,
})
