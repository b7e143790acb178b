import { expect, test } from 'vitest'
import { elementWithoutRule } from '#lib/rules/lint/checks/element-without-rule'
import { aRule, aRuleSet, aTest } from '#tests/support/invented-law'
import { foundBy } from '#tests/support/lint'

test('an element nobody asks for, and one on which nothing bears, are found', () => {
  const elements = [
    { id: 'risk', question: 'Is there a risk?' },
    { id: 'idle', question: 'Idle?' },
  ]
  expect(foundBy(elementWithoutRule, aRuleSet([aRule()], { elements }))).toEqual([
    'element idle: no test asks for it',
    'element idle: no rule bears on it',
  ])
  expect(foundBy(elementWithoutRule, aRuleSet([]))).toEqual(['element risk: no rule bears on it'])
})

test('an element that is asked for and has a rule passes, that of an answer too', () => {
  const tests = [aTest({ answers: [{ element: 'promise', name: 'A promise' }] })]
  expect(
    foundBy(elementWithoutRule, aRuleSet([aRule(), aRule({ id: 'torture/b', element: 'promise' })], { tests })),
  ).toEqual([])
})
