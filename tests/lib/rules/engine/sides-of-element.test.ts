import { expect, test } from 'vitest'
import { viewCase } from '#lib/rules/engine/case-view'
import type { PlacedElement } from '#lib/rules/engine/place-tests'
import { placeTests } from '#lib/rules/engine/place-tests'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import type { Rule } from '#lib/rules/engine/rule'
import { otherSide, ownSide, pairsWithTwoOrigins } from '#lib/rules/engine/sides-of-element'
import { aCaseFile, aLibrary, aRecord, publishedBy } from '#tests/support/invented-case'
import { aRule, aRuleSet, aTest, persuasive } from '#tests/support/invented-law'

/** Two of one publisher, one of another, and one that is against the risk. */
const records = [
  aRecord('a', publishedBy('Elm', 'a')),
  aRecord('b', publishedBy('Elm', 'b')),
  aRecord('c', publishedBy('Oak', 'c')),
  aRecord('d', { ...publishedBy('Ash', 'd'), direction: 'against-risk' }),
  aRecord('e', { ...publishedBy('Fir', 'e'), direction: 'against-risk' }),
]
const on = (...ids: string[]): Partial<Rule> => ({ material: { supports: { ids } } })
const against: Partial<Rule> = { direction: 'against' }

const prepare = (...rules: Partial<Rule>[]) =>
  prepareRuleSet(
    aRuleSet(
      rules.map((rule, at) => aRule({ id: `torture/${at}`, ...rule })),
      { tests: [aTest({ fora: ['ecthr'] })] },
    ),
  )
function element(ruleSet: ReturnType<typeof prepare>, library = aLibrary(records)): PlacedElement {
  const [placed] = placeTests(viewCase(aCaseFile(), ruleSet, library)).tests
  return placed!.routes[0]!.elements[0]!
}

test('each side of an element has its own rules and those of the other, by weight', () => {
  const { law } = element(prepare({}, against, persuasive))
  expect(ownSide(law, 'risk').map(({ places }) => places)).toEqual([[0], [2]])
  expect(otherSide(law, 'risk').map(({ places }) => places)).toEqual([[1]])
  expect(ownSide(law, 'answer')).toBe(otherSide(law, 'risk'))
  expect(otherSide(law, 'answer')).toBe(ownSide(law, 'risk'))
})

test('two origins stand behind a rule alone, or behind two that have one each; no pair is named twice', () => {
  const placed = element(
    prepare(on('a'), on('b'), on('c'), on('a', 'c'), {}, { ...against, ...on('d') }, { ...against, ...on('e') }),
  )
  expect(pairsWithTwoOrigins(placed, 'risk')).toEqual([
    [3, 3],
    [0, 2],
    [1, 2],
  ])
  expect(pairsWithTwoOrigins(placed, 'answer')).toEqual([[5, 6]])
})

test('without rules there is no pair, on either side', () => {
  const placed = element(prepare())
  expect([pairsWithTwoOrigins(placed, 'risk'), pairsWithTwoOrigins(placed, 'answer')]).toEqual([[], []])
})

test('the pairs are found once for the material of a day, and anew for other material', () => {
  const ruleSet = prepare(on('a'), on('c'))
  const library = aLibrary(records)
  const found = pairsWithTwoOrigins(element(ruleSet, library), 'risk')
  expect(pairsWithTwoOrigins(element(ruleSet, library), 'risk')).toBe(found)
  expect(found).toEqual([[0, 1]])
  expect(pairsWithTwoOrigins(element(ruleSet, aLibrary(records.slice(0, 2))), 'risk')).toEqual([])
})
