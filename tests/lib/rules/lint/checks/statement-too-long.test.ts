import { expect, test } from 'vitest'
import { statementTooLong } from '#lib/rules/lint/checks/statement-too-long'
import { aRule, aRuleSet } from '#tests/support/invented-law'
import { foundBy } from '#tests/support/lint'

const ofLength = (length: number) =>
  foundBy(statementTooLong, aRuleSet([aRule({ statement: `${'x'.repeat(length - 1)}.` })]))

test('a statement of 241 characters is found, and one of 240 passes', () => {
  expect(ofLength(241)).toEqual(['rule torture/a-rule: its statement has 241 characters'])
  expect(ofLength(240)).toEqual([])
})
