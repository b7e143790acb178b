import { expect, test } from 'vitest'
import { alikeStatements } from '#lib/rules/lint/checks/alike-statements'
import { aRule, aRuleSet } from '#tests/support/invented-law'
import { foundBy } from '#tests/support/lint'

const statement = 'Nobody outside the requesting state would check that the promise is kept.'
const other = (different: Parameters<typeof aRule>[0]) =>
  foundBy(alikeStatements, aRuleSet([aRule({ statement }), aRule({ id: 'torture/other', statement, ...different })]))

test('the same words are found, and nearly the same', () => {
  expect(other({})).toEqual(['rule torture/other: its statement is nearly that of torture/a-rule'])
  expect(
    other({ statement: statement.replace('would check', 'could check').replace('Nobody', 'nobody') }),
  ).toHaveLength(1)
})

test('other words, another element and the other direction pass', () => {
  expect(other({ statement: 'Visits are foreseen, but they are not private.' })).toEqual([])
  expect(other({ element: 'another' })).toEqual([])
  expect(other({ direction: 'against' })).toEqual([])
})
