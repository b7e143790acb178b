import { describe, expect, test } from 'vitest'
import type { Condition } from '#lib/rules/engine/condition'
import { byId, compareIds, prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import { aRule, aRuleSet, aTest } from '#tests/support/invented-law'

const notice: Condition = { fact: 'request.redNotice', is: true }
const held: Condition = { fact: 'proceedings.heldNow', is: true }

test('ids are put in order by code unit, and equal ones are equal', () => {
  expect([compareIds('a', 'b'), compareIds('b', 'a'), compareIds('a', 'a')]).toEqual([-1, 1, 0])
  expect(['ä', 'a', 'Z', 'z'].sort(compareIds)).toEqual(['Z', 'a', 'z', 'ä'])
  expect([{ id: 'b' }, { id: 'a' }].sort(byId)).toEqual([{ id: 'a' }, { id: 'b' }])
})

describe('a rule set made ready', () => {
  const ruleSet = aRuleSet(
    [
      aRule({ id: 'torture/b', engagedWhen: { condition: 'noticed' } }),
      aRule({ id: 'torture/a', appliesWhen: held, engagedWhen: { allOf: [notice, { not: held }] } }),
      aRule({ id: 'torture/c', element: 'answer' }),
    ],
    {
      tests: [aTest({ id: 'torture/z', appliesWhen: { fact: 'proceedings.monthsHeld', atLeast: 6 } }), aTest()],
      conditions: { noticed: notice },
    },
  )
  const prepared = prepareRuleSet(ruleSet)
  const ids = (rules: readonly { rule: { id: string } }[] | undefined) => rules?.map(({ rule }) => rule.id)

  test('is the same object however often it is asked for', () => {
    expect(prepareRuleSet(ruleSet)).toBe(prepared)
    expect(prepareRuleSet({ ...ruleSet })).not.toBe(prepared)
  })

  test('has its rules and tests by id', () => {
    expect(ids(prepared.rules)).toEqual(['torture/a', 'torture/b', 'torture/c'])
    expect(prepared.tests.map(({ test }) => test.id)).toEqual(['torture/a-test', 'torture/z'])
  })

  test('knows which rules bear on an element, and which read a fact', () => {
    expect(ids(prepared.rulesByElement.get('risk'))).toEqual(['torture/a', 'torture/b'])
    expect(ids(prepared.rulesByElement.get('answer'))).toEqual(['torture/c'])
    expect(ids(prepared.rulesByFact.get('request.redNotice'))).toEqual(['torture/a', 'torture/b'])
    expect(ids(prepared.rulesByFact.get('proceedings.heldNow'))).toEqual(['torture/a'])
    expect(prepared.rulesByFact.get('person.minorAtTime')).toBeUndefined()
  })

  test('knows of each rule which facts it reads, and whether it reads one of them twice', () => {
    expect(prepared.rules.map(({ facts, repeats }) => [facts, repeats])).toEqual([
      [['proceedings.heldNow', 'request.redNotice'], true],
      [['request.redNotice'], false],
      [[], false],
    ])
    expect(prepared.tests.map(({ facts }) => facts)).toEqual([[], ['proceedings.monthsHeld']])
  })

  test('a rule and a test without a condition of application apply always', () => {
    expect(prepared.rules[1]?.applies).toEqual({ kind: 'all', parts: [] })
    expect(prepared.tests[0]?.applies).toEqual({ kind: 'all', parts: [] })
  })

  test('cuts the domain of each fact that rules, tests or fora read, and of no other, sorted', () => {
    expect([...prepared.cells.keys()]).toEqual([
      'proceedings.heldNow',
      'proceedings.monthsHeld',
      'request.redNotice',
      'requestedState.catArticle22',
      'requestedState.iccprFirstProtocol',
      'requestedState.interAmericanCourt',
      'requestedState.isPartyToEchr',
    ])
    expect(prepared.cells.get('proceedings.monthsHeld')?.values).toEqual([0, 6])
  })

  test('finds elements and authorities by id', () => {
    expect(prepared.elements.get('risk')?.question).toBe('Is risk made out?')
    expect(prepared.authorities.get('own-court')?.name).toBe('Elm v. Willow')
  })

  test('joins all cuts of a fact that several rules compare', () => {
    const months = [6, 12, 24].map((atLeast, at) =>
      aRule({ id: `torture/${at}`, engagedWhen: { fact: 'proceedings.monthsHeld', atLeast } }),
    )
    expect(prepareRuleSet(aRuleSet(months)).cells.get('proceedings.monthsHeld')?.values).toHaveLength(4)
  })
})

test('a condition on what is no fact is refused, and named', () => {
  const bad = { fact: 'person.shoeSize', is: 4 } as unknown as Condition
  expect(() => prepareRuleSet(aRuleSet([aRule({ engagedWhen: bad })]))).toThrow('no fact is called person.shoeSize')
})
