import { expect, test } from 'vitest'
import { ruleNeverLaw } from '#lib/rules/lint/checks/rule-never-law'
import { anAuthority, aRule, aRuleSet } from '#tests/support/invented-law'
import { foundBy } from '#tests/support/lint'

const statute = anAuthority({
  id: 'act',
  kind: 'statute',
  bindsFora: [],
  bindsStates: ['XB'],
  until: { day: '2010-12-31', by: 'repeal' },
})
const found = (different: Parameters<typeof aRule>[0]) =>
  foundBy(
    ruleNeverLaw,
    aRuleSet([aRule({ legalBasis: [{ authority: 'act', pinpoint: 'art. 1', certainty: 'read' }], ...different })], {
      authorities: [statute],
    }),
  )

test('a rule in force only when its authority is not law is found', () => {
  expect(found({ inForce: { from: '2011-01-01' } })).toEqual([
    'rule torture/a-rule: none of its authorities counts anywhere while it is in force',
  ])
})

test('a rule whose authority is law somewhere on some day passes', () => {
  expect(found({ inForce: { from: '2005-01-01' } })).toEqual([])
  expect(found({ inForce: { from: '1990-01-01' } })).toEqual([])
})
