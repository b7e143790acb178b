import 'server-only'
import type { Transaction } from './client.ts'

/** The role of the application: it owns nothing, and row-level security holds for it. */
const applicationRole = 'article_three_web'

/**
 * Makes a transaction the application's: in its own role, for one organisation or for none, through one door. For
 * the transaction alone: connections are handed on, and the embedded database has one session for all of them.
 */
export async function enterAsApplication(
  tx: Transaction,
  { orgId = '', door = '' }: { orgId?: string; door?: 'before-sign-in' | '' },
): Promise<void> {
  await tx.$queryRaw`
    SELECT set_config('role', ${applicationRole}, true), set_config('app.org', ${orgId}, true),
      set_config('app.door', ${door}, true)`
}
