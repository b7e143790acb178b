import { type ForumId, forumIds } from '#lib/domain/forum'
import { ruleInLaw } from '../engine/evaluate-rule.ts'
import { openingConditions } from '../engine/fora.ts'
import type { LegalTest } from '../engine/legal-test.ts'
import type { Rule } from '../engine/rule.ts'
import type { RuleSet } from '../engine/rule-set.ts'
import type { TreatyStatus } from '../engine/weigh.ts'
import type { LintInput } from './lint-check.ts'
import type { Meaning } from './logic.ts'

/** The elements that a test asks for, those of its answers included. */
export const elementsOf = ({ routes, answers }: LegalTest): string[] => [
  ...routes.flatMap(({ elements }) => elements),
  ...answers.map(({ element }) => element),
]

/** The tests that ask for the element of a rule. */
export const testsAsking = ({ element }: Rule, { tests }: RuleSet): LegalTest[] =>
  tests.filter((test) => elementsOf(test).includes(element))

/** The facts on which a test is heard in a forum: the forum is open and the test’s own condition holds. */
export function heard(test: LegalTest, forum: ForumId, { logic }: Pick<LintInput, 'logic'>): Meaning {
  const opens = openingConditions.get(forum)
  return logic.both(opens ? logic.ofCompiled(opens) : 1, logic.of(test.appliesWhen))
}

/** The facts on which a rule is a reason. */
export const reasonWhen = ({ appliesWhen, engagedWhen }: Rule, { logic }: Pick<LintInput, 'logic'>): Meaning =>
  logic.both(logic.of(appliesWhen), logic.of(engagedWhen))

/** The fora in which a rule speaks. */
export const foraOf = ({ fora }: Rule): readonly ForumId[] => (fora === 'all' ? forumIds : fora)

/** True when two rules can both speak in one forum on one day. */
export const meet = (one: Rule, other: Rule): boolean =>
  foraOf(one).some((forum) => foraOf(other).includes(forum)) &&
  one.inForce.from <= (other.inForce.until ?? one.inForce.from) &&
  other.inForce.from <= (one.inForce.until ?? other.inForce.from)

/** True when two rules rest on the same authorities in the same way. */
export const sameAuthority = (one: Rule, other: Rule): boolean =>
  one.rests === other.rests && authoritiesOf(one) === authoritiesOf(other)

const authoritiesOf = ({ legalBasis }: Rule): string =>
  [...new Set(legalBasis.map(({ authority }) => authority))].sort().join()

const parties: readonly TreatyStatus[] = [
  { echr: true, cat: true, iccpr: true },
  { echr: false, cat: true, iccpr: true },
  { echr: false, cat: false, iccpr: false },
]

/**
 * The weights that a rule ever has: in each forum, on each day on which one of its authorities or the rule
 * itself begins or ends, for each state that an authority names and for one that none names.
 */
export function weightsOf(rule: Rule, { ruleSet: { authorities } }: LintInput): ReadonlySet<string> {
  const byId = new Map(authorities.map((authority) => [authority.id, authority]))
  const cited = rule.legalBasis.flatMap(({ authority }) => byId.get(authority) ?? [])
  const days = new Set([rule.inForce.from, ...cited.map(({ from }) => from), rule.inForce.until ?? '9999-12-31'])
  const states = new Set(['XX', ...cited.flatMap(({ bindsStates }) => (Array.isArray(bindsStates) ? bindsStates : []))])
  const weights = new Set<string>()
  for (const forum of foraOf(rule))
    for (const on of days)
      for (const requestedState of states)
        for (const party of parties) {
          const inLaw = ruleInLaw(rule, { forum, requestedState, on, party }, byId)
          if (inLaw.law) weights.add(inLaw.weight)
        }
  return weights
}
