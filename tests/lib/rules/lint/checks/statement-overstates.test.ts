import { expect, test } from 'vitest'
import { statementOverstates } from '#lib/rules/lint/checks/statement-overstates'
import { aRule, aRuleSet } from '#tests/support/invented-law'
import { foundBy } from '#tests/support/lint'

const found = (statement: string) => foundBy(statementOverstates, aRuleSet([aRule({ statement })]))

test.each([
  ['Detainees are always beaten.', 'always'],
  ['Such promises were never kept.', 'never'],
  ['This proves the risk.', 'proves'],
  ['The person is certainly at risk.', 'certainly'],
  ['The person will be tortured.', 'will be tortur'],
  ['There is a high likelihood of custody.', 'likelihood'],
  ['In 99.9% of cases the accused is convicted.', '9%'],
])('%s', (statement, word) => {
  expect(found(statement)).toEqual([`rule torture/a-rule: says “${word}”`])
})

test.each([
  'Ill-treatment is reported in custody there.',
  'It is not shown that the person will be held.',
  'Evidence of membership was approved by the court.',
  'A certain form of custody is reported.',
])('%s', (statement) => {
  expect(found(statement)).toEqual([])
})
