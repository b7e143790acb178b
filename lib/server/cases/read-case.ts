import 'server-only'
import { requireViewer } from '../identity/viewer.ts'
import { type CaseDetail, findCase } from './case-detail.ts'
import { recordCaseEvent } from './record-case-event.ts'

/** One case with all that is on file. A case of somebody else is not found. */
export async function readCase(
  id: string,
): Promise<{ ok: true; case: CaseDetail } | { ok: false; reason: 'not-found' }> {
  const viewer = await requireViewer()
  const found = await findCase(viewer, id)
  await recordCaseEvent(viewer, 'case.read', id, found ? 'done' : 'refused')
  return found ? { ok: true, case: found } : { ok: false, reason: 'not-found' }
}
