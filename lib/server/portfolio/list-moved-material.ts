import 'server-only'
import type { SinceShown } from '#lib/reporting/describe-material-moves'
import { recordCaseEvent } from '../cases/record-case-event.ts'
import { requireViewer } from '../identity/viewer.ts'
import { isUuid } from '../uuid.ts'
import { movedMaterialOf } from './moved-material.ts'

/** How the material of each of the viewer's cases stands against what they were shown of it last. */
export async function listMovedMaterial(): Promise<ReadonlyMap<string, SinceShown>> {
  const viewer = await requireViewer()
  await recordCaseEvent(viewer, 'case.list', null, 'done')
  return movedMaterialOf(viewer)
}

/** The same of one case; undefined where nothing is known of that. The reading is recorded by the page it is part of. */
export async function readMovedMaterial(caseId: string): Promise<SinceShown | undefined> {
  const viewer = await requireViewer()
  return isUuid(caseId) ? (await movedMaterialOf(viewer, caseId)).get(caseId) : undefined
}
