import type { Assessment } from '#lib/domain/assessment'
import type { Ground } from '#lib/domain/risk-area'
import { findingsOf, reasonsOf } from '../trace.ts'

/** Whether a record that a reason names counts, or is shown with what took its place or why it does not. */
export type RecordStanding = 'counts' | 'does-not-count'

export interface UsedRecord {
  ground: Ground
  record: string
  use: 'supports' | 'contrary'
  standing: RecordStanding
}

/** The records that engaged reasons name, by ground and use. One that counts for any reason counts. */
export function recordsByUse(assessment: Assessment): Map<string, UsedRecord> {
  const used = new Map<string, UsedRecord>()
  for (const { ground, finding } of findingsOf(assessment))
    for (const { evidence } of reasonsOf(finding))
      for (const { id, use, counts } of evidence) {
        const key = `${ground} ${use} ${id}`
        if (counts || !used.has(key))
          used.set(key, { ground, record: id, use, standing: counts ? 'counts' : 'does-not-count' })
      }
  return used
}
