import { canonicalHash } from '#lib/domain/canonical-hash'
import type { RuleSet } from './rule-set.ts'

/** Hash of a rule set. The order in which rules, tests and authorities were listed is no part of it. */
export function hashRuleSet(ruleSet: RuleSet): string {
  const sorted = <T>(items: readonly T[], key: (item: T) => string): T[] =>
    [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1))
  return canonicalHash({
    ...ruleSet,
    rules: sorted(ruleSet.rules, ({ id }) => id),
    tests: sorted(ruleSet.tests, ({ id }) => id),
    elements: sorted(ruleSet.elements, ({ id }) => id),
    authorities: sorted(ruleSet.authorities, ({ id }) => id),
    derivedFacts: sorted(ruleSet.derivedFacts, ({ fact }) => fact),
  })
}
