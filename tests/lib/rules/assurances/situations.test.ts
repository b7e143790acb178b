import { expect, test } from 'vitest'
import { prcRuleSet } from '#lib/rules/rule-set'
import { outcomeOf } from '#tests/support/rule-outcome'
import { assuranceSituations } from './situations.ts'

test.each(assuranceSituations)('$rule: $situation ($outcome)', (situation) => {
  expect(outcomeOf(situation, prcRuleSet)).toBe(situation.outcome)
})
