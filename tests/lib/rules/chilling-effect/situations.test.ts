import { expect, test } from 'vitest'
import { prcRuleSet } from '#lib/rules/rule-set'
import { outcomeOf } from '#tests/support/rule-outcome'
import { chillingEffectSituations } from './situations.ts'

test.each(chillingEffectSituations)('$rule: $situation ($outcome)', (situation) => {
  expect(outcomeOf(situation, prcRuleSet)).toBe(situation.outcome)
})
