import { expect, test } from 'vitest'
import { courtNotCited } from '#lib/rules/lint/checks/court-not-cited'
import { anAuthority, aRule, aRuleSet } from '#tests/support/invented-law'
import { foundBy } from '#tests/support/lint'

const found = (statement: string, issuedBy: string) =>
  foundBy(courtNotCited, aRuleSet([aRule({ statement })], { authorities: [anAuthority({ issuedBy })] }))

test('a court named and not cited is found', () => {
  expect(found('The European Court found a risk.', 'Supreme Court of New Zealand')).toEqual([
    'rule torture/a-rule: names “European Court” and cites nothing from there',
  ])
  expect(found('A supreme court allowed surrender.', 'Sofia City Court')).toHaveLength(1)
})

test('a court that is cited passes, and so does the court of the requesting state', () => {
  expect(found('The European Court found a risk.', 'European Court of Human Rights (Grand Chamber)')).toEqual([])
  expect(found('A supreme court allowed surrender.', 'Supreme Court of New Zealand')).toEqual([])
  expect(found('A death sentence is reviewed by the Supreme People’s Court.', 'Sofia City Court')).toEqual([])
})
