import { downloadOf } from '#lib/server/download'
import { exportAccount } from '#lib/server/privacy/subject-access/export-account'
import { secureRoute } from '#lib/server/secure-route'

/** What is held about the one who asks: account, sessions, own acts. */
export const GET = secureRoute({
  action: 'account.export',
  handler: async () => downloadOf(await exportAccount()),
})
