import { expect, test } from 'vitest'
import { dayThatIsNone } from '#lib/rules/lint/checks/day-that-is-none'
import { anAuthority, aRule, aRuleSet, aTest, ownCourt } from '#tests/support/invented-law'
import { foundBy } from '#tests/support/lint'

test('days that do not exist are found wherever they stand', () => {
  const ruleSet = aRuleSet([aRule({ inForce: { from: '2021-02-30' } })], {
    tests: [aTest({ inForce: { from: '2020-01-01', until: '2021-13-01' } })],
    authorities: [ownCourt, anAuthority({ id: 'other-court', until: { day: 'yesterday', by: 'a later court' } })],
  })
  expect(foundBy(dayThatIsNone, ruleSet)).toEqual([
    'rule torture/a-rule: gives the day 2021-02-30',
    'test torture/a-test: gives the day 2021-13-01',
    'authority other-court: gives the day yesterday',
  ])
})

test('days that exist pass', () => {
  expect(foundBy(dayThatIsNone, aRuleSet([aRule({ inForce: { from: '2020-02-29', until: '2021-02-28' } })]))).toEqual(
    [],
  )
})
