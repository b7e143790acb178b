import type { OtherSidePoint } from '#lib/domain/assessment'
import { formatDate } from '#lib/domain/date-in-words'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { type Ground, grounds } from '#lib/domain/risk-area'
import type { CaseView } from './case-view.ts'
import { reasonFrom } from './element-finding.ts'
import { heardIn } from './ground-finding.ts'
import type { PlacedRule, Placement } from './place-tests.ts'
import { byId } from './prepare-rule-set.ts'
import { heft } from './support-table.ts'
import { weakPoints } from './weak-points.ts'

/**
 * What the requesting state would argue, ground by ground: the engaged reasons against the risk, the
 * weightiest first; then the stored records that stand against our own reasons; then our weak points.
 * Said of every ground in which a rule is engaged. Each with the question to be ready for.
 */
export function otherSide(view: CaseView, placement: Placement): OtherSidePoint[] {
  return grounds.flatMap((ground) => {
    const { engaged } = heardIn(placement, ground)
    const reasonsFor = engaged.filter(({ rule }) => rule.direction === 'for')
    const reasonsAgainst = engaged.filter(({ rule }) => rule.direction === 'against')
    return [
      ...[...reasonsAgainst].sort(byWeight).map((placed) => argument(placed, ground, view)),
      ...contraryRecords(reasonsFor, ground),
      ...weakPoints(reasonsFor, ground, view),
    ]
  })
}

const byWeight = (a: PlacedRule, b: PlacedRule): number => heft(b.weight) - heft(a.weight) || byId(a.rule, b.rule)

function argument(placed: PlacedRule, area: Ground, view: CaseView): OtherSidePoint {
  return {
    area,
    point: reasonFrom(placed, view).sentence,
    rests: placed.rule.id,
    evidence: placed.counted.map(({ id }) => id),
    question: 'Do you accept this, and if not, what on the file meets it?',
  }
}

/** Each counted record against a reason of ours, once, with the rules it stands against. */
function contraryRecords(reasonsFor: readonly PlacedRule[], area: Ground): OtherSidePoint[] {
  const against = new Map<EvidenceRecord, string[]>()
  for (const { rule, onFacts } of reasonsFor)
    for (const { record, use, counts } of onFacts.material)
      if (use === 'contrary' && counts) against.set(record, [...(against.get(record) ?? []), rule.id])
  return [...against]
    .sort(([a], [b]) => byId(a, b))
    .map(([record, rules]) => ({
      area,
      point: record.proposition,
      rests: rules.join(', '),
      evidence: [record.id],
      question: `Have you taken account of “${record.title}” (${record.source.publisher}, ${formatDate(record.source.date)})?`,
    }))
}
