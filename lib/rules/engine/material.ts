import type { Reason } from '#lib/domain/assessment'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { byId } from './prepare-rule-set.ts'
import type { RecordsOnDate } from './record-standing.ts'
import type { MaterialQuery, Rule } from './rule.ts'

/** A stored record beside a rule: does it carry the rule's point or stand against it, and does it count? */
export interface RecordUse {
  record: EvidenceRecord
  use: 'supports' | 'contrary'
  counts: boolean
}

/** True when a record matches by id, or by one of the tags within the area asked for. */
export function matchesQuery(record: EvidenceRecord, query: MaterialQuery): boolean {
  if (query.ids?.includes(record.id)) return true
  if (query.area !== undefined && !record.riskAreas.includes(query.area)) return false
  return query.tags?.some((tag) => record.tags.includes(tag)) ?? false
}

/**
 * The records beside a rule on a day, sorted by id: those its query finds, and those that somebody put there. What a record says decides over where it was found:
 * a record that speaks the other way is contrary even when the supporting query finds it, so that adding
 * contrary material can never add to support. A record found by tag that speaks for the rule does not
 * stand against it. Records of mere context are shown and do not count. A contradicted or superseded
 * record never counts, and its successors stand beside it.
 */
export function materialOf(rule: Rule, records: RecordsOnDate): RecordUse[] {
  const uses = new Map<string, RecordUse>()
  const add = (record: EvidenceRecord, use: RecordUse['use']) => {
    const before = uses.get(record.id)
    if (before?.use === 'contrary') return
    const counts = records.standing(record) === 'counts' && record.direction !== 'context'
    uses.set(record.id, { record, use, counts })
  }
  for (const record of records.published) {
    const use = bearingOf(rule, record)
    if (use === null) continue
    add(record, use)
    for (const successor of records.successors(record))
      add(successor, speaksAgainst(rule, successor) ? 'contrary' : use)
  }
  return [...uses.values()].sort((a, b) => byId(a.record, b.record))
}

/** The records that count towards the independent origins behind a rule. */
export const countedSupport = (uses: readonly RecordUse[]): EvidenceRecord[] =>
  uses.filter(({ use, counts }) => use === 'supports' && counts).map(({ record }) => record)

export const asEvidence = ({ record, use, counts }: RecordUse): Reason['evidence'][number] => ({
  counts,
  direction: record.direction,
  id: record.id,
  use,
})

function bearingOf(rule: Rule, record: EvidenceRecord): RecordUse['use'] | null {
  const { supports, contrary } = rule.material
  if (record.rules?.includes(rule.id)) return speaksAgainst(rule, record) ? 'contrary' : 'supports'
  if (supports && matchesQuery(record, supports)) return speaksAgainst(rule, record) ? 'contrary' : 'supports'
  if (!contrary || !matchesQuery(record, contrary)) return null
  const listed = contrary.ids?.includes(record.id) ?? false
  return listed || speaksAgainst(rule, record) ? 'contrary' : null
}

/** True when the record speaks the other way than the rule. */
export const speaksAgainst = (rule: Rule, record: EvidenceRecord): boolean =>
  record.direction === (rule.direction === 'for' ? 'against-risk' : 'supports-risk')
