import { expect, test } from 'vitest'
import { authorityNotYetGiven } from '#lib/rules/lint/checks/authority-not-yet-given'
import { aRule, aRuleSet, aTest } from '#tests/support/invented-law'
import { foundBy } from '#tests/support/lint'

const from = (day: string) => ({ inForce: { from: day } })

test('a rule and a test in force before their first authority are found', () => {
  const early = aRuleSet([aRule(from('1999-12-31'))], { tests: [aTest(from('1999-12-31'))] })
  expect(foundBy(authorityNotYetGiven, early)).toEqual([
    'rule torture/a-rule: is in force from 1999-12-31, before any of its authorities',
    'test torture/a-test: is in force from 1999-12-31, before any of its authorities',
  ])
})

test('from the day of the first authority on nothing is wrong', () => {
  const due = aRuleSet([aRule(from('2000-01-01'))], { tests: [aTest(from('2000-01-01'))] })
  expect(foundBy(authorityNotYetGiven, due)).toEqual([])
})
