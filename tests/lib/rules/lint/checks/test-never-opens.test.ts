import { expect, test } from 'vitest'
import { testNeverOpens } from '#lib/rules/lint/checks/test-never-opens'
import { aRuleSet, aTest, never } from '#tests/support/invented-law'
import { foundBy } from '#tests/support/lint'

const found = (different: Parameters<typeof aTest>[0]) =>
  foundBy(testNeverOpens, aRuleSet([], { tests: [aTest(different)] }))

test('a test whose condition nothing meets is found', () => {
  expect(found({ appliesWhen: never })).toEqual(['test torture/a-test: no case can open it'])
})

test('a test that cannot be opened in one of its fora is found', () => {
  const outside = { fact: 'requestedState.isPartyToEchr', is: false } as const
  expect(found({ fora: ['ecthr', 'national'], appliesWhen: outside })).toEqual([
    'test torture/a-test: no case can open it in ecthr',
  ])
  expect(found({ fora: ['national'], appliesWhen: outside })).toEqual([])
})

test('a test without a condition passes', () => {
  expect(found({})).toEqual([])
})
