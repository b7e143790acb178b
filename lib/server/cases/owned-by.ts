import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import { Prisma } from '../database/generated/client.ts'

/**
 * `canActOnCase` of lib/domain/case-access.ts as a filter: the cases a viewer may read, change, report on
 * and erase. It goes into every query by id, so that a stranger's case and a missing one are one answer.
 */
export const ownedBy = (viewer: Viewer) => ({ ownerId: viewer.userId })

/** The same filter for a query in SQL, where the table of cases is called `c`. */
export const ownedBySql = (viewer: Viewer) => Prisma.sql`c.owner_id = ${viewer.userId}::uuid`
