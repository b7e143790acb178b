import 'server-only'
import { recordCaseEvent } from '../cases/record-case-event.ts'
import { requireViewer } from '../identity/viewer.ts'
import type { Before } from './compared-pages.ts'
import { type Law, lawInUse } from './law.ts'
import { type MovedCases, movedCasesOf } from './moved-cases.ts'

/** The viewer's cases whose words moved: since they were shown last, or between two laws or days. */
export async function listMovedCases(before: Before = 'shown', now?: Law): Promise<MovedCases> {
  const viewer = await requireViewer()
  await recordCaseEvent(viewer, 'case.list', null, 'done')
  return movedCasesOf(viewer, before, now ?? (await lawInUse(viewer)))
}
