import { describe, expect, test } from 'vitest'
import { hashRuleSet } from '#lib/rules/engine/hash-rule-set'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { anAuthority, aRule, aRuleSet, aTest } from '#tests/support/invented-law'

const abc = ['a', 'b', 'c'] as const
const query = { tags: ['custody'] }
const ruleSet: RuleSet = {
  ...aRuleSet(abc.map((id) => aRule({ id: `torture/${id}` }))),
  tests: abc.map((id) => aTest({ id: `torture/test-${id}` })),
  elements: abc.map((id) => ({ id, question: `Is ${id} made out?` })),
  authorities: abc.map((id) => anAuthority({ id })),
  derivedFacts: [
    { fact: 'country.tortureReports.origins', query, direction: 'supports-risk', measure: 'origins' },
    { fact: 'country.tortureReports.ageYears', query, direction: 'supports-risk', measure: 'newest-age-years' },
    { fact: 'country.reformInPractice.origins', query, direction: 'against-risk', measure: 'origins' },
  ],
}
const lists = ['rules', 'tests', 'elements', 'authorities', 'derivedFacts'] as const

/** Every order in which three can stand. */
const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
]
const inOrder = (list: (typeof lists)[number], order: readonly number[]): RuleSet => ({
  ...ruleSet,
  [list]: order.map((at) => ruleSet[list][at]),
})

describe('the hash of a rule set', () => {
  test.each(lists)('is one, in whichever order its %s are listed', (list) => {
    for (const order of orders) expect(hashRuleSet(inOrder(list, order))).toBe(hashRuleSet(ruleSet))
  })

  test.each(lists)('is another when one of its %s is left out', (list) => {
    const hashes = abc.map((_, out) =>
      hashRuleSet({ ...ruleSet, [list]: ruleSet[list].filter((__, at) => at !== out) }),
    )
    expect(new Set([hashRuleSet(ruleSet), ...hashes]).size).toBe(4)
  })

  test('is another under another name or version, or with another shared condition', () => {
    const others = [
      { id: 'other' },
      { version: '2' },
      { requestingState: 'XZ' },
      { conditions: { idle: { allOf: [] } } },
    ]
    const hashes = others.map((different) => hashRuleSet({ ...ruleSet, ...different }))
    expect(new Set([hashRuleSet(ruleSet), ...hashes]).size).toBe(5)
  })

  test('leaves the rule set as it was', () => {
    const turned = inOrder('rules', [2, 1, 0])
    hashRuleSet(turned)
    expect(turned.rules.map(({ id }) => id)).toEqual(['torture/c', 'torture/b', 'torture/a'])
  })
})
