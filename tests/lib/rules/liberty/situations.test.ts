import { expect, test } from 'vitest'
import { prcRuleSet } from '#lib/rules/rule-set'
import { outcomeOf } from '#tests/support/rule-outcome'
import { libertySituations } from './situations.ts'

test.each(libertySituations)('$rule: $situation ($outcome)', (situation) => {
  expect(outcomeOf(situation, prcRuleSet)).toBe(situation.outcome)
})
