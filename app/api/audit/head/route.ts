import { exportHead } from '#lib/server/audit/export-head'
import { downloadOf } from '#lib/server/download'
import { secureRoute } from '#lib/server/secure-route'

/** The signed end of the trail as a file, to be kept where nobody who runs this can change it. */
export const GET = secureRoute({
  action: 'audit.export',
  handler: async () => {
    const head = await exportHead()
    const bytes = new TextEncoder().encode(`${JSON.stringify(head, null, 2)}\n`)
    return downloadOf({ name: `audit-head-${head.seq}.json`, type: 'application/json', bytes })
  },
})
