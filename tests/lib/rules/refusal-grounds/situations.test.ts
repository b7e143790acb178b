import { expect, test } from 'vitest'
import { prcRuleSet } from '#lib/rules/rule-set'
import { outcomeOf } from '#tests/support/rule-outcome'
import { refusalGroundSituations } from './situations.ts'

test.each(refusalGroundSituations)('$rule: $situation ($outcome)', (situation) => {
  expect(outcomeOf(situation, prcRuleSet)).toBe(situation.outcome)
})
