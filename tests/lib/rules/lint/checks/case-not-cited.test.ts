import { expect, test } from 'vitest'
import { caseNotCited } from '#lib/rules/lint/checks/case-not-cited'
import { anAuthority, aRule, aRuleSet, otherCourt } from '#tests/support/invented-law'
import { foundBy } from '#tests/support/lint'

const linden = anAuthority({ id: 'linden', name: 'Linden and Others v. Oak', from: '2010-01-01' })
const found = (statement: string, cited: string, from = '2010-01-01') =>
  foundBy(
    caseNotCited,
    aRuleSet(
      [aRule({ statement, legalBasis: [{ authority: cited, pinpoint: '1', certainty: 'read' }], inForce: { from } })],
      {
        authorities: [anAuthority(), otherCourt, linden],
      },
    ),
  )

test('a case named and not cited is found', () => {
  expect(found('What was said in Linden holds.', 'own-court')).toEqual([
    'rule torture/a-rule: names Linden and does not cite it',
  ])
})

test('a case named by a rule that is older is found', () => {
  expect(found('What was said in Linden holds.', 'linden', '2009-12-31')).toEqual([
    'rule torture/a-rule: names Linden before it was decided',
  ])
})

test('a case that is cited passes, and a word that only contains its name', () => {
  expect(found('What was said in Linden holds.', 'linden')).toEqual([])
  expect(found('Lindenberg is a town.', 'own-court')).toEqual([])
})
