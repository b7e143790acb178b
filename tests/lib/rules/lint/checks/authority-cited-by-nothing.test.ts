import { expect, test } from 'vitest'
import { authorityCitedByNothing } from '#lib/rules/lint/checks/authority-cited-by-nothing'
import { aRule, aRuleSet, otherCourt, ownCourt, persuasive } from '#tests/support/invented-law'
import { foundBy } from '#tests/support/lint'

test('a source that nothing cites is found', () => {
  expect(foundBy(authorityCitedByNothing, aRuleSet([aRule()]))).toEqual(['authority other-court: nothing cites it'])
})

test('what a rule or a test cites passes', () => {
  expect(
    foundBy(authorityCitedByNothing, aRuleSet([aRule(persuasive)], { authorities: [ownCourt, otherCourt] })),
  ).toEqual([])
})
