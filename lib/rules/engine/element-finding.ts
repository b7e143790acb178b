import type { ElementFinding, Reason } from '#lib/domain/assessment'
import { listInWords } from '#lib/domain/in-words'
import { weights } from '#lib/domain/support'
import { becauseOf } from './because.ts'
import type { CaseView, RuleOnFacts } from './case-view.ts'
import { keptOutByFacts } from './evaluate-rule.ts'
import { asEvidence } from './material.ts'
import type { PlacedElement, PlacedRule } from './place-tests.ts'
import { compareIds } from './prepare-rule-set.ts'
import type { Ranges } from './range.ts'
import { oncePerCase } from './remember.ts'
import { clauseFor, sentenceFor } from './sentence.ts'
import { elementWord, established, type Side } from './words.ts'

/**
 * Everything the trace says of one element in one forum. Every rule placed on it stands in one of the four lists.
 * What one rule comes to on the facts is the same in every forum, and is one object there.
 */
export function elementFinding(placed: PlacedElement, view: CaseView, ranges: Ranges, side: Side): ElementFinding {
  const reasons: Reason[] = []
  const undetermined: ElementFinding['undetermined'] = []
  const notEngaged: ElementFinding['notEngaged'] = []
  const keptOut: ElementFinding['notApplicable'] = []
  for (const rule of placed.rules) {
    const filed = filedOnce(rule.onFacts, view)
    switch (filed.under) {
      case 'reasons':
        reasons.push(reasonFrom(rule, view))
        break
      case 'undetermined':
        undetermined.push(filed.entry)
        break
      case 'notEngaged':
        notEngaged.push(filed.entry)
        break
      case 'notApplicable':
        keptOut.push(filed.entry)
    }
  }
  // Keys in their canonical order, so that the hash need not put them in order.
  return {
    id: placed.element.id,
    notApplicable: withExcluded(keptOut, placed.law.excluded),
    notEngaged,
    question: placed.element.question,
    range: ranges.element(placed, side),
    reasons: reasons.sort(byDirectionAndWeight),
    support: elementWord(placed, established, side),
    undetermined,
  }
}

/** The rules that do not apply, by id, as each of the two lists already is. */
function withExcluded(
  keptOut: readonly ElementFinding['notApplicable'][number][],
  excluded: PlacedElement['law']['excluded'],
): ElementFinding['notApplicable'] {
  const both = [...excluded, ...keptOut]
  return keptOut.length === 0 ? both : both.sort((a, b) => compareIds(a.rule, b.rule))
}

/** An engaged rule as a reason, with its weight in this forum and the records beside it. */
export function reasonFrom({ rule, onFacts, weight, basis }: PlacedRule, view: CaseView): Reason {
  const { because, evidence, sentence } = spokenOnce(onFacts, view)
  return {
    authorities: basis.map(({ authority, pinpoint, certainty }) => ({ certainty, id: authority, pinpoint })),
    because,
    direction: rule.direction,
    evidence,
    rule: rule.id,
    sentence,
    weight,
  }
}

type Filed =
  | { under: 'reasons' }
  | { under: 'undetermined'; entry: ElementFinding['undetermined'][number] }
  | { under: 'notEngaged'; entry: ElementFinding['notEngaged'][number] }
  | { under: 'notApplicable'; entry: ElementFinding['notApplicable'][number] }

const filedOnce = oncePerCase((onFacts: RuleOnFacts, view: CaseView): Filed => {
  const { id, direction, statement } = onFacts.prepared.rule
  switch (onFacts.outcome.kind) {
    case 'engaged':
      return { under: 'reasons' }
    case 'undetermined': {
      const missing = [...onFacts.outcome.missing]
      return { under: 'undetermined', entry: { direction, missing, rule: id, statement } }
    }
    case 'not-engaged':
      return { under: 'notEngaged', entry: { because: becauseOf(onFacts, view), direction, rule: id, statement } }
    case 'not-applicable':
      return { under: 'notApplicable', entry: { rule: id, statement, why: whyKeptOut(onFacts, view) } }
  }
})

const spokenOnce = oncePerCase(
  (onFacts: RuleOnFacts, view: CaseView): Pick<Reason, 'because' | 'evidence' | 'sentence'> => {
    const because = becauseOf(onFacts, view)
    return {
      because,
      evidence: onFacts.material.map(asEvidence),
      sentence: sentenceFor(onFacts.prepared.rule.statement, because),
    }
  },
)

function whyKeptOut(onFacts: RuleOnFacts, view: CaseView): string {
  const facts = becauseOf(onFacts, view).flatMap(({ fact, value }) => (value === null ? [] : [clauseFor(fact, value)]))
  return facts.length > 0 ? `${keptOutByFacts}: ${listInWords([...new Set(facts)])}` : keptOutByFacts
}

/** Reasons for before reasons against, the weightiest first, then by id. */
const byDirectionAndWeight = (a: Reason, b: Reason): number =>
  compareIds(b.direction, a.direction) ||
  weights.indexOf(a.weight) - weights.indexOf(b.weight) ||
  compareIds(a.rule, b.rule)
