import type { ElementFinding, Reason } from '#lib/domain/assessment'
import { listInWords } from '#lib/domain/in-words'
import { weights } from '#lib/domain/support'
import { becauseOf } from './because.ts'
import type { CaseView } from './case-view.ts'
import { keptOutByFacts } from './evaluate-rule.ts'
import { asEvidence } from './material.ts'
import type { PlacedElement, PlacedRule } from './place-tests.ts'
import { compareIds } from './prepare-rule-set.ts'
import type { Ranges } from './range.ts'
import { clauseFor, sentenceFor } from './sentence.ts'
import { elementWord, established, type Side } from './words.ts'

/** Everything the trace says of one element in one forum. Every rule placed on it stands in one of the four lists. */
export function elementFinding(placed: PlacedElement, view: CaseView, ranges: Ranges, side: Side): ElementFinding {
  const finding: ElementFinding = {
    id: placed.element.id,
    question: placed.element.question,
    support: elementWord(placed, established, side),
    range: ranges.element(placed, side),
    reasons: [],
    undetermined: [],
    notEngaged: [],
    notApplicable: placed.excluded.map(({ rule, why }) => ({ rule: rule.id, statement: rule.statement, why })),
  }
  for (const rule of placed.rules) file(rule, view, finding)
  finding.reasons.sort(byDirectionAndWeight)
  finding.notApplicable.sort((a, b) => compareIds(a.rule, b.rule))
  return finding
}

function file(placed: PlacedRule, view: CaseView, finding: ElementFinding): void {
  const { rule, onFacts } = placed
  const { id, direction, statement } = rule
  switch (onFacts.outcome.kind) {
    case 'engaged':
      finding.reasons.push(reasonFrom(placed, view))
      return
    case 'undetermined':
      finding.undetermined.push({ rule: id, direction, statement, missing: [...onFacts.outcome.missing] })
      return
    case 'not-engaged':
      finding.notEngaged.push({ rule: id, direction, statement, because: becauseOf(onFacts, view) })
      return
    case 'not-applicable':
      finding.notApplicable.push({ rule: id, statement, why: whyKeptOut(placed, view) })
  }
}

/** An engaged rule as a reason, with its weight in this forum and the records beside it. */
export function reasonFrom({ rule, onFacts, weight, basis }: PlacedRule, view: CaseView): Reason {
  const because = becauseOf(onFacts, view)
  return {
    rule: rule.id,
    direction: rule.direction,
    weight,
    sentence: sentenceFor(rule.statement, because),
    because,
    authorities: basis.map(({ authority, pinpoint, certainty }) => ({ id: authority, pinpoint, certainty })),
    evidence: onFacts.material.map(asEvidence),
  }
}

function whyKeptOut({ onFacts }: PlacedRule, view: CaseView): string {
  const facts = becauseOf(onFacts, view).flatMap(({ fact, value }) => (value === null ? [] : [clauseFor(fact, value)]))
  return facts.length > 0 ? `${keptOutByFacts}: ${listInWords([...new Set(facts)])}` : keptOutByFacts
}

/** Reasons for before reasons against, the weightiest first, then by id. */
const byDirectionAndWeight = (a: Reason, b: Reason): number =>
  compareIds(b.direction, a.direction) ||
  weights.indexOf(a.weight) - weights.indexOf(b.weight) ||
  compareIds(a.rule, b.rule)
