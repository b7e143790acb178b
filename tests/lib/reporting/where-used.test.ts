import { describe, expect, it } from 'vitest'
import { factKeys } from '#lib/domain/facts/catalogue'
import { factsOf, factsOfRule, openQuestions } from '#lib/reporting/rule-book'
import { hearingUnder } from '#lib/reporting/where-heard'
import { checksByAuthority, elementsOnFact, testsOnFact, usesOfAuthority } from '#lib/reporting/where-used'
import type { Rule } from '#lib/rules/engine/rule'
import { prcRuleSet } from '#lib/rules/rule-set'
import { library } from '#tests/support/assessed'

const { rules, tests, authorities, conditions } = prcRuleSet
const { testsFor, rulesIn } = hearingUnder(prcRuleSet, library.jurisdictions)
const testsOfRule = new Map(rules.map((rule) => [rule, testsFor(rule)]))
const hearing = { testsFor: (rule: Rule) => testsOfRule.get(rule) ?? [], rulesIn }
const heardIn = new Map(tests.map((test) => [test, new Set(rulesIn(test))]))
const pairs = <T>(list: readonly T[], of: (one: T) => Iterable<string>, name: (one: T) => string): string[] =>
  list.flatMap((one) => [...of(one)].map((used) => `${used} <- ${name(one)}`)).sort()

describe('where-used', () => {
  it('leads from facts to rules as rules lead to facts', () => {
    const forth = factKeys.flatMap((fact) =>
      elementsOnFact(fact, prcRuleSet, hearing).flatMap((element) => element.rules.map(({ id }) => `${fact} <- ${id}`)),
    )
    expect(forth.sort()).toEqual(
      pairs(
        rules,
        (rule) => factsOfRule(rule, prcRuleSet),
        (rule) => rule.id,
      ),
    )
  })

  it('leads from facts to the tests that hear a rule on them, and to no other test of the element', () => {
    for (const fact of factKeys)
      for (const element of elementsOnFact(fact, prcRuleSet, hearing)) {
        expect(element.rules.every((rule) => rule.element === element.id)).toBe(true)
        expect(element.tests).toEqual(
          tests.filter((test) => element.rules.some((rule) => heardIn.get(test)?.has(rule))),
        )
        expect(element.tests.length).toBeGreaterThan(0)
      }
  })

  it('leads from facts to the tests whose application turns on them', () => {
    const forth = factKeys.flatMap((fact) => testsOnFact(fact, prcRuleSet).map(({ id }) => `${fact} <- ${id}`))
    expect(forth.sort()).toEqual(
      pairs(
        tests,
        (test) => factsOf(test.appliesWhen, conditions),
        ({ id }) => id,
      ),
    )
  })

  it('leads from authorities to rules and tests as they lead to authorities, at every place', () => {
    const forth = authorities.flatMap(({ id }) => {
      const used = usesOfAuthority(id, prcRuleSet)
      return [
        ...used.rules.flatMap(({ rule, basis }) => basis.map((one) => `${id} ${one.pinpoint} <- ${rule.id}`)),
        ...used.tests.flatMap(({ test, basis }) => basis.map((one) => `${id} ${one.pinpoint} <- ${test.id}`)),
      ]
    })
    const place = (one: { authority: string; pinpoint: string | null }) => `${one.authority} ${one.pinpoint}`
    const back = [
      ...rules.flatMap((rule) => rule.legalBasis.map((one) => `${place(one)} <- ${rule.id}`)),
      ...tests.flatMap((test) => test.source.map((one) => `${place(one)} <- ${test.id}`)),
    ]
    expect(forth.sort()).toEqual(back.sort())
  })

  it('collects every open question, with everything that waits for it', () => {
    const checks = checksByAuthority(prcRuleSet).flatMap((one) => one.checks)
    const collected = checks.flatMap(({ question, rules: its, tests: ofTests }) =>
      [...its, ...ofTests].map(({ id }) => `${question} <- ${id}`),
    )
    const asked = new Set([
      ...rules.flatMap((rule) =>
        openQuestions(rule.legalBasis, prcRuleSet).map((question) => `${question} <- ${rule.id}`),
      ),
      ...tests.flatMap((test) => openQuestions(test.source, prcRuleSet).map((question) => `${question} <- ${test.id}`)),
    ])
    expect(new Set(collected)).toEqual(asked)
    expect(checks.some(({ question }) => question.includes('from memory'))).toBe(true)
  })
})
