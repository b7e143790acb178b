import { exportAllCases } from '#lib/server/cases/export-all-cases'
import { downloadOf } from '#lib/server/download'
import { refusedBecause } from '#lib/server/people/people-answers'
import { secureRoute } from '#lib/server/secure-route'

/** Every case of the viewer's in one file. It spends an approval, so it is no GET. */
export const POST = secureRoute({
  action: 'export.bulk',
  heavy: true,
  handler: async () => {
    const result = await exportAllCases()
    return result.ok ? downloadOf(result) : refusedBecause(result)
  },
})
