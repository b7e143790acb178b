import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import { Prisma } from '../database/generated/client.ts'

/**
 * Need to know, as a filter: the cases that a viewer is a member of. It goes into every query by id, so that a
 * stranger's case and a missing one are one answer. That they are of the viewer's organisation, the database sees to.
 */
export const sharedWith = (viewer: Viewer) => ({ members: { some: { userId: viewer.userId } } })

/** The same filter for a query in SQL, where the table of cases is called `c`. */
export const sharedWithSql = (viewer: Viewer) =>
  Prisma.sql`EXISTS (SELECT 1 FROM case_members m WHERE m.case_id = c.id AND m.user_id = ${viewer.userId}::uuid)`
