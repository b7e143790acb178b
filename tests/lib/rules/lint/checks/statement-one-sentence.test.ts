import { expect, test } from 'vitest'
import { statementOneSentence } from '#lib/rules/lint/checks/statement-one-sentence'
import { aRule, aRuleSet } from '#tests/support/invented-law'
import { foundBy } from '#tests/support/lint'

const found = (statement: string) => foundBy(statementOneSentence, aRuleSet([aRule({ statement })]))

test.each([
  'custody is reported.',
  'Custody is reported',
  'Custody is reported. So is torture.',
  'Is there custody?',
  'One\nline.',
])('%j is not one sentence', (statement) => {
  expect(found(statement)).toEqual(['rule torture/a-rule: its statement is not one sentence'])
})

test.each([
  'Custody is reported.',
  'What M.A. v. Bulgaria held on art. 3, para. 79, applies: custody is enough.',
  'Élm was heard.',
])('%j is', (statement) => {
  expect(found(statement)).toEqual([])
})
