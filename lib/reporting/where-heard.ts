import { facts } from '#lib/domain/facts/catalogue'
import type { Jurisdiction } from '#lib/domain/jurisdiction'
import { profileAssertions } from '#lib/domain/state-profile'
import type { Condition } from '#lib/rules/engine/condition'
import type { LegalTest } from '#lib/rules/engine/legal-test'
import type { Rule } from '#lib/rules/engine/rule'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { openLogic } from '#lib/rules/lint/logic'
import { elementsOf, foraOf, heard, reasonWhen, testsAsking } from '#lib/rules/lint/places'

/** Which tests can hear which rules, both ways. */
export interface Hearing {
  /** The tests that can be asked where the rule can hold, in the order of the rule set. */
  testsFor: (rule: Rule) => LegalTest[]
  /** The rules that can hold where the test can be asked, in the order of the rule set. */
  rulesIn: (test: LegalTest) => Rule[]
}

/**
 * That a test asks for the element of a rule does not yet mean that it ever hears it: a rule on parties to the
 * European Convention says nothing in a test under the law of New Zealand. Decided exactly, over all facts: the
 * two have a forum in common, on days in common, on facts on which the test is asked and the rule is a reason.
 * Of a state whose law the rule set holds, the memberships are those that its profile gives on any day; what
 * people enter against a profile is not foreseen here.
 */
export function hearingUnder(ruleSet: RuleSet, states: readonly Jurisdiction[]): Hearing {
  const known = profilesAsCondition(ruleSet, states)
  const logic = openLogic(ruleSet, facts, [known])
  const hears = (test: LegalTest, rule: Rule): boolean =>
    daysMeet(test, rule) &&
    foraOf(rule).some(
      (forum) =>
        test.fora.includes(forum) &&
        logic.canHold(
          logic.both(logic.both(heard(test, forum, { logic }), logic.of(known)), reasonWhen(rule, { logic })),
        ),
    )
  return {
    testsFor: (rule) => testsAsking(rule, ruleSet).filter((test) => hears(test, rule)),
    rulesIn: (test) => {
      const asked = new Set(elementsOf(test))
      return ruleSet.rules.filter((rule) => asked.has(rule.element) && hears(test, rule))
    },
  }
}

type Dated = Pick<Rule, 'inForce'>

const daysMeet = ({ inForce: one }: Dated, { inForce: other }: Dated): boolean =>
  (other.until === undefined || one.from <= other.until) && (one.until === undefined || other.from <= one.until)

const lawOf = (code: string): Condition => ({ fact: 'requestedState.statute', is: code }) as Condition

/**
 * The requested state is one whose profile is stored, as it was on some day, or one that the rule set does not
 * name. A fact that no profile answers may be anything.
 */
function profilesAsCondition({ requestingState }: RuleSet, states: readonly Jurisdiction[]): Condition {
  const named = Object.keys(facts['requestedState.statute'].options)
  return {
    anyOf: named.flatMap((code) => {
      const state = states.find(({ iso2 }) => iso2 === code)
      if (state === undefined) return [lawOf(code)]
      return daysOfChange(state).map((on) => ({
        allOf: Object.entries(profileAssertions(state, { on, requestingState: requestingState ?? 'XX' })).map(
          ([fact, { value }]) => ({ fact, is: value }) as Condition,
        ),
      }))
    }),
  }
}

/** The days from which a profile can answer otherwise, after one that is before them all. */
function daysOfChange({ echrRatified, echrCeased, chinaExtraditionTreaty }: Jurisdiction): string[] {
  const { signed, inForce } = chinaExtraditionTreaty
  const days = [echrRatified, echrCeased, signed, inForce].filter((day) => day !== null)
  return ['1900-01-01', ...days, '9999-12-31']
}
