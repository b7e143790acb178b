import type { Assessment, ElementFinding, Reason } from '#lib/domain/assessment'
import { canonicalJson } from '#lib/domain/canonical-hash'
import type { ForumId } from '#lib/domain/forum'
import type { Ground } from '#lib/domain/risk-area'
import type { Weight } from '#lib/domain/support'
import { elementsOf, findingsOf } from '../trace.ts'

export type RuleOutcome = 'engaged' | 'undetermined' | 'not-engaged' | 'not-applicable'

export interface RuleSeen {
  ground: Ground
  rule: string
  statement: string
  outcome: RuleOutcome
}

/** What became of each rule in each ground. One that speaks before one forum only is taken where it speaks. */
export function ruleOutcomes(assessment: Assessment): Map<string, RuleSeen> {
  const seen = new Map<string, RuleSeen>()
  const put = (ground: Ground, outcome: RuleOutcome, rules: readonly { rule: string; statement: string }[]) => {
    for (const { rule, statement } of rules) {
      const key = `${ground} ${rule}`
      const known = seen.get(key)
      if (known === undefined || order[outcome] < order[known.outcome])
        seen.set(key, { ground, rule, statement, outcome })
    }
  }
  for (const { ground, element } of elementsHeard(assessment)) {
    put(
      ground,
      'engaged',
      element.reasons.map(({ rule, sentence }) => ({ rule, statement: sentence })),
    )
    put(ground, 'undetermined', element.undetermined)
    put(ground, 'not-engaged', element.notEngaged)
    put(ground, 'not-applicable', element.notApplicable)
  }
  return seen
}

const order: Record<RuleOutcome, number> = { engaged: 0, undetermined: 1, 'not-engaged': 2, 'not-applicable': 3 }

/** What a reason weighs in one test before one forum. */
export interface PlacedWeight {
  test: string
  forum: ForumId
  weight: Weight
}

/** A reason that came, went, or is not what it was: what it says, what it weighs, or what it rests on. */
export interface ReasonChange {
  ground: Ground
  rule: string
  direction: 'for' | 'against'
  from: ReasonSeen | null
  to: ReasonSeen | null
}

export interface ReasonSeen {
  sentence: string
  weights: PlacedWeight[]
  authorities: Reason['authorities']
}

/**
 * Reasons that are not the same on both sides. The records behind them are compared by themselves, and so are tests
 * that only one side heard: what a reason weighs is compared where both heard it. A rule that speaks for the other
 * party in a later rule set is one reason that went and another that came.
 */
export function reasonChanges(before: Assessment, after: Assessment): ReasonChange[] {
  const [was, is] = [reasonsSeen(before), reasonsSeen(after)]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [from, to] = [was.get(key), is.get(key)]
    const one = from ?? to
    if (one === undefined) return []
    const { ground, rule, direction } = one
    if (from === undefined || to === undefined)
      return [{ ground, rule, direction, from: from?.seen ?? null, to: to?.seen ?? null }]
    const [seenBefore, seenAfter] = [whereHeard(from.seen, to.seen), whereHeard(to.seen, from.seen)]
    return canonicalJson(seenBefore) === canonicalJson(seenAfter)
      ? []
      : [{ ground, rule, direction, from: seenBefore, to: seenAfter }]
  })
}

const whereHeard = (seen: ReasonSeen, other: ReasonSeen): ReasonSeen => ({
  ...seen,
  weights: seen.weights.filter(({ test, forum }) =>
    other.weights.some((heard) => heard.test === test && heard.forum === forum),
  ),
})

function reasonsSeen(
  assessment: Assessment,
): Map<string, Pick<ReasonChange, 'ground' | 'rule' | 'direction'> & { seen: ReasonSeen }> {
  const found = new Map<string, Pick<ReasonChange, 'ground' | 'rule' | 'direction'> & { seen: ReasonSeen }>()
  for (const { ground, test, forum, element } of elementsHeard(assessment)) {
    for (const { rule, direction, sentence, weight, authorities } of element.reasons) {
      const key = `${ground} ${rule} ${direction}`
      const known = found.get(key) ?? { ground, rule, direction, seen: { sentence, weights: [], authorities } }
      known.seen.weights.push({ test, forum, weight })
      found.set(key, known)
    }
  }
  return found
}

const elementsHeard = (
  assessment: Assessment,
): { ground: Ground; test: string; forum: ForumId; element: ElementFinding }[] =>
  findingsOf(assessment).flatMap(({ ground, finding }) =>
    finding.tests.flatMap((test) =>
      elementsOf(test).map((element) => ({ ground, test: test.id, forum: test.forum, element })),
    ),
  )
