import 'server-only'
import type { CaseFile } from '#lib/domain/case-file'
import { requireViewer } from '../identity/viewer.ts'
import { stateName } from '../library/state-names.ts'
import type { Retention } from '../privacy/case-retention.ts'
import { retentionFor } from '../privacy/read-retention.ts'
import { entriesOf, findCase } from './case-detail.ts'
import { recordCaseEvent } from './record-case-event.ts'

export interface CaseHeading {
  reference: string
  requestingState: { code: string; name: string }
  requestedState: { code: string; name: string }
  facts: CaseFile['facts']
  retention: Retention
}

/** What stands above every page of a case. */
export async function readCaseHeading(
  id: string,
): Promise<{ ok: true; heading: CaseHeading } | { ok: false; reason: 'not-found' }> {
  const viewer = await requireViewer()
  const found = await findCase(viewer, id)
  await recordCaseEvent(viewer, 'case.read', id, found ? 'done' : 'refused')
  if (!found) return { ok: false, reason: 'not-found' }
  const { reference, requestingState, requestedState, facts } = found
  const retention = await retentionFor(viewer, found.id)
  // Erased between the two readings: then it is not there.
  if (!retention) return { ok: false, reason: 'not-found' }
  const [requesting, requested] = await Promise.all([stateName(requestingState), stateName(requestedState)])
  return {
    ok: true,
    heading: {
      reference,
      requestingState: { code: requestingState, name: requesting },
      requestedState: { code: requestedState, name: requested },
      facts: entriesOf(facts),
      retention,
    },
  }
}
