import type { FactScalar } from '#lib/domain/assertion'
import { declarationOf, isFactKey } from '#lib/domain/facts/catalogue'
import { factSchema } from '#lib/domain/facts/fact-schema'
import { outcomeOnFacts, ruleInLaw } from '#lib/rules/engine/evaluate-rule'
import { cellsOf } from '#lib/rules/engine/fact-cells'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import type { RuleOutcome, RuleSituation } from '#tests/support/rule-situations'

/**
 * What a rule of the set answers in a situation: the facts given are established (each is checked against
 * its declaration), all others unknown. With a day, the law of that day is asked first, in the first forum
 * the rule speaks in.
 */
export function outcomeOf(situation: RuleSituation, ruleSet: RuleSet): RuleOutcome {
  const prepared = prepareRuleSet(ruleSet)
  const found = prepared.rules.find(({ rule }) => rule.id === situation.rule)
  if (!found) throw new Error(`no rule is called ${situation.rule}`)
  if (situation.on !== undefined) {
    const forum = found.rule.fora === 'all' ? 'ecthr' : (found.rule.fora[0] ?? 'national')
    const party = { echr: true, cat: true, iccpr: true }
    const place = { forum, requestedState: situation.state ?? 'BE', on: situation.on, party }
    if (!ruleInLaw(found.rule, place, prepared.authorities).law) return 'not-applicable'
  }
  const given = new Map(Object.entries(situation.facts).map(([key, value]) => [key, checked(key, value)]))
  const cells = (fact: string) => {
    if (!isFactKey(fact)) throw new Error(`no fact is called ${fact}`)
    return prepared.cells.get(fact) ?? cellsOf(declarationOf(fact), [])
  }
  const possible = (fact: string): readonly FactScalar[] => {
    const value = given.get(fact)
    return value === undefined ? cells(fact).values : [value]
  }
  return outcomeOnFacts(found, possible, (fact) => given.has(fact) || cells(fact).complete).kind
}

function checked(key: string, value: unknown): FactScalar {
  if (!isFactKey(key)) throw new Error(`no fact is called ${key}`)
  return factSchema(key).parse(value)
}
