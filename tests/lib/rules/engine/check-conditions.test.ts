import { describe, expect, test } from 'vitest'
import { checkConditions } from '#lib/rules/engine/check-conditions'
import type { Condition } from '#lib/rules/engine/condition'
import { aRule, aRuleSet, aTest } from '#tests/support/invented-law'

/** Data may hold what the compiler would refuse in source. */
const check = (condition: unknown, conditions: Record<string, Condition> = {}) =>
  checkConditions(aRuleSet([aRule({ engagedWhen: condition as Condition })], { conditions }))

const notice: Condition = { fact: 'request.redNotice', is: true }
const term = 'request.maximumPrisonTerm'
const months = 'proceedings.monthsHeld'
const since = 'proceedings.heldSince'
const remaining = 'request.remainingSentenceMonths'
const nonsense = { fact: 'person.shoeSize', is: 4 }
const noFact = 'reads person.shoeSize, which is no fact'

describe('a comparison that its fact can meet is in order', () => {
  test.each<[unknown]>([
    [{ fact: 'request.redNotice', is: false }],
    [{ fact: term, is: 'life' }],
    [{ fact: term, isOneOf: ['fixed-term', 'life'] }],
    [{ fact: 'person.groups', includes: 'tibetan' }],
    [{ fact: months, is: 0 }],
    [{ fact: months, is: 600 }],
    [{ fact: months, atLeast: 1 }],
    [{ fact: months, below: 600 }],
    [{ fact: months, atLeast: 600 }],
    [{ fact: since, is: '2020-02-29' }],
    [{ fact: since, is: 'does-not-apply' }],
    [{ fact: since, before: '2020-01-01' }],
    [{ fact: since, onOrAfter: '2020-01-01' }],
    [{ fact: remaining, is: 'does-not-apply' }],
  ])('%j', (condition) => {
    expect(check(condition)).toEqual([])
  })
})

describe('a comparison that its fact cannot meet is named with its place', () => {
  test.each<[unknown, string]>([
    [{ fact: 'request.redNotice', is: 'yes' }, 'compares request.redNotice with "yes", which it cannot be'],
    [{ fact: 'request.redNotice', is: 1 }, 'compares request.redNotice with 1, which it cannot be'],
    [{ fact: term, is: 'toString' }, `compares ${term} with "toString", which it cannot be`],
    [{ fact: term, is: ['life'] }, `compares ${term} with ["life"], which it cannot be`],
    [{ fact: term, isOneOf: ['life', 'long'] }, `compares ${term} with "long", which it cannot be`],
    [{ fact: 'person.groups', is: 'tibetan' }, 'compares person.groups with "tibetan", which it cannot be'],
    [{ fact: 'person.groups', includes: 'elves' }, 'asks whether person.groups includes elves, which it cannot'],
    [{ fact: term, includes: 'life' }, `asks whether ${term} includes life, which it cannot`],
    [{ fact: months, is: 1.5 }, `compares ${months} with 1.5, which it cannot be`],
    [{ fact: months, is: '6' }, `compares ${months} with "6", which it cannot be`],
    [{ fact: months, is: -1 }, `compares ${months} with -1, which it cannot be`],
    [{ fact: months, is: 601 }, `compares ${months} with 601, which it cannot be`],
    [{ fact: months, is: 'does-not-apply' }, `compares ${months} with "does-not-apply", which it cannot be`],
    [{ fact: months, atLeast: 0 }, `compares ${months} with 0, which settles nothing`],
    [{ fact: months, below: 0 }, `compares ${months} with 0, which settles nothing`],
    [{ fact: months, below: 601 }, `compares ${months} with 601, which settles nothing`],
    [{ fact: term, atLeast: 1 }, `compares ${term} with 1, which settles nothing`],
    [{ fact: since, is: '2021-02-29' }, `compares ${since} with "2021-02-29", which it cannot be`],
    [{ fact: since, is: ['2020-01-01'] }, `compares ${since} with ["2020-01-01"], which it cannot be`],
    [{ fact: since, is: 20200101 }, `compares ${since} with 20200101, which it cannot be`],
    [{ fact: since, onOrAfter: '2021-13-01' }, `compares ${since} with the day 2021-13-01, which it cannot`],
    [{ fact: months, before: '2020-01-01' }, `compares ${months} with the day 2020-01-01, which it cannot`],
    [{ fact: months }, `compares ${months} 0 times in one test`],
    [{ oneOf: [] }, 'a condition has none of the five forms'],
    [nonsense, noFact],
  ])('%j', (condition, problem) => {
    expect(check(condition)).toEqual([`rule torture/a-rule: ${problem}`])
  })
})

describe('every condition is looked at, to its last part', () => {
  test.each<[unknown]>([
    [{ allOf: [notice, nonsense] }],
    [{ anyOf: [notice, nonsense] }],
    [{ not: nonsense }],
    [{ allOf: [{ anyOf: [{ not: nonsense }] }] }],
  ])('%j', (condition) => {
    expect(check(condition)).toEqual([`rule torture/a-rule: ${noFact}`])
  })

  test('of rules when they apply, of tests, and shared ones', () => {
    const bad = nonsense as unknown as Condition
    const ruleSet = aRuleSet([aRule({ appliesWhen: bad })], {
      tests: [aTest({ appliesWhen: { allOf: [bad, { condition: 'shared' }] } })],
      conditions: { shared: bad },
    })
    expect(checkConditions(ruleSet)).toEqual([
      `rule torture/a-rule: ${noFact}`,
      `test torture/a-test: ${noFact}`,
      `condition shared: ${noFact}`,
    ])
  })
})

describe('a shared condition', () => {
  test.each<[string, Condition]>([
    ['in a conjunction', { allOf: [notice, { condition: 'shared' }] }],
    ['in a disjunction', { anyOf: [notice, { condition: 'shared' }] }],
    ['negated', { not: { condition: 'shared' } }],
  ])('used %s is used', (_, condition) => {
    expect(check(condition, { shared: notice })).toEqual([])
  })

  test('that uses another one carries it, and one that nothing uses is named', () => {
    expect(check({ condition: 'a' }, { a: { condition: 'b' }, b: notice, idle: notice })).toEqual([
      'condition idle: nothing uses it',
    ])
  })

  test('that does not exist is named where it is used', () => {
    expect(check({ condition: 'gone' })).toEqual(['rule torture/a-rule: uses gone, which is no shared condition'])
    expect(check({ condition: 'a' }, { a: { condition: 'toString' } })).toEqual([
      'condition a: uses toString, which is no shared condition',
    ])
  })
})

test('each circle is told once, without the way into it, in the order of the alphabet', () => {
  const conditions: Record<string, Condition> = {
    way: { anyOf: [{ condition: 'y' }, { condition: 'b' }] },
    y: { not: { condition: 'z' } },
    z: { condition: 'y' },
    c: { condition: 'a' },
    b: { condition: 'c' },
    a: { allOf: [{ condition: 'b' }] },
  }
  expect(check({ condition: 'way' }, conditions)).toEqual([
    'condition a: shared conditions in a circle: a → b → c → a',
    'condition y: shared conditions in a circle: y → z → y',
  ])
  expect(check({ condition: 'own' }, { own: { not: { condition: 'own' } } })).toEqual([
    'condition own: shared conditions in a circle: own → own',
  ])
})
