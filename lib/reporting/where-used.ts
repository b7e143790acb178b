import type { LegalTest } from '#lib/rules/engine/legal-test'
import type { LegalBasis, Rule } from '#lib/rules/engine/rule'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { factsOf, openQuestions, rulesOnFact } from './rule-book.ts'
import type { Hearing } from './where-heard.ts'

/** An element that rules bear on, with the tests in which one of them can be heard on it. */
export interface ElementUsed {
  id: string
  question: string
  rules: Rule[]
  tests: LegalTest[]
}

/** From a fact to the rules that read it, by the element they bear on, and on to the tests. */
export function elementsOnFact(fact: string, ruleSet: RuleSet, hearing: Hearing): ElementUsed[] {
  return byElement(rulesOnFact(fact, ruleSet), ruleSet, hearing)
}

/** Rules by the element they bear on, in the order of the rules; the tests in the order of the rule set. */
function byElement(rules: readonly Rule[], { elements, tests }: RuleSet, { testsFor }: Hearing): ElementUsed[] {
  return [...Map.groupBy(rules, ({ element }) => element)].map(([id, its]) => {
    const hearing = new Set(its.flatMap(testsFor))
    return {
      id,
      question: elements.find((element) => element.id === id)?.question ?? id,
      rules: its,
      tests: tests.filter((test) => hearing.has(test)),
    }
  })
}

/** Tests whose own application turns on a fact. */
export const testsOnFact = (fact: string, { tests, conditions }: RuleSet): LegalTest[] =>
  tests.filter(({ appliesWhen }) => [...factsOf(appliesWhen, conditions)].some((read) => read === fact))

/** Everything that rests on an authority, with the places of it that are used. */
export interface AuthorityUsed {
  rules: { rule: Rule; basis: LegalBasis[] }[]
  tests: { test: LegalTest; basis: LegalBasis[] }[]
}

export function usesOfAuthority(authority: string, { rules, tests }: RuleSet): AuthorityUsed {
  const of = (bases: readonly LegalBasis[]) => bases.filter((basis) => basis.authority === authority)
  return {
    rules: rules.map((rule) => ({ rule, basis: of(rule.legalBasis) })).filter(({ basis }) => basis.length > 0),
    tests: tests.map((test) => ({ test, basis: of(test.source) })).filter(({ basis }) => basis.length > 0),
  }
}

/** One thing to be read or found before anybody relies on it, and what rests on it. */
export interface Check {
  question: string
  rules: Rule[]
  tests: LegalTest[]
}

/** Every open question of the rule set, once, by the authority whose text has to be read. */
export function checksByAuthority(ruleSet: RuleSet): { authority: string; checks: Check[] }[] {
  return ruleSet.authorities.flatMap(({ id }) => {
    const { rules, tests } = usesOfAuthority(id, ruleSet)
    const checks = new Map<string, Check>()
    const checkFor = (question: string): Check => {
      const known = checks.get(question) ?? { question, rules: [], tests: [] }
      checks.set(question, known)
      return known
    }
    for (const { rule, basis } of rules)
      for (const question of new Set(openQuestions(basis, ruleSet))) checkFor(question).rules.push(rule)
    for (const { test, basis } of tests)
      for (const question of new Set(openQuestions(basis, ruleSet))) checkFor(question).tests.push(test)
    return checks.size === 0 ? [] : [{ authority: id, checks: [...checks.values()] }]
  })
}
