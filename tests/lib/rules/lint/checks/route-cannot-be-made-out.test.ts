import { expect, test } from 'vitest'
import { routeCannotBeMadeOut } from '#lib/rules/lint/checks/route-cannot-be-made-out'
import { aRule, aRuleSet, aTest } from '#tests/support/invented-law'
import { foundBy } from '#tests/support/lint'

const answered = aTest({ answers: [{ element: 'promise', name: 'A promise' }] })
const risk = aRule({ id: 'torture/risk' })
const promise = aRule({ id: 'torture/promise', element: 'promise', direction: 'against' })
const found = (rules: Parameters<typeof aRuleSet>[0], tests = [answered]) =>
  foundBy(routeCannotBeMadeOut, aRuleSet(rules, { tests }))

test('an element without a rule for the risk, and an answer without one against it, are found', () => {
  expect(found([])).toEqual([
    'test torture/a-test: no rule for the risk can be engaged on risk where the test is heard',
    'test torture/a-test: no rule against the risk can be engaged on promise where the test is heard',
  ])
  expect(found([{ ...risk, direction: 'against' }, promise])).toHaveLength(1)
})

test('a rule that speaks only where the test is not heard does not help', () => {
  const national = { ...answered, fora: ['national'] } as const
  expect(found([{ ...risk, fora: ['ecthr'] }, promise], [national])).toHaveLength(1)
})

test('a test whose every element is reached passes', () => {
  expect(found([risk, promise])).toEqual([])
})
