import 'server-only'
import type { Place } from '../keys/cell.ts'

/** When somebody opened the assessment of a case: what the cells of that row are bound to. */
export interface OfOpening {
  orgId: string
  caseId: string
  userId: string
  /** Milliseconds since 1970. */
  openedAt: number
}

export const placeOfOpening = (
  { orgId, caseId, userId, openedAt }: OfOpening,
  column: 'words' | 'material',
): Place => ({
  ...{ org: orgId, table: 'case_openings', column, row: `${caseId}/${userId}`, version: openedAt },
})
