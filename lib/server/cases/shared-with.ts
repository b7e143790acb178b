import 'server-only'
import type { Viewer } from '#lib/domain/case-access'

/**
 * Need to know, as a filter: the cases that a viewer is a member of. It goes into every query by id, so that a
 * stranger's case and a missing one are one answer. That they are of the viewer's organisation, the database sees to.
 */
export const sharedWith = (viewer: Viewer) => ({ members: { some: { userId: viewer.userId } } })
