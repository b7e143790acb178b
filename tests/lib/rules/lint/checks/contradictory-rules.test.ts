import { expect, test } from 'vitest'
import { contradictoryRules } from '#lib/rules/lint/checks/contradictory-rules'
import { aRule, aRuleSet, persuasive } from '#tests/support/invented-law'
import { foundBy } from '#tests/support/lint'

const wanted = { fact: 'request.redNotice', is: true } as const
const against = aRule({
  id: 'torture/against',
  direction: 'against',
  engagedWhen: { not: { fact: 'request.redNotice', is: false } },
})
const found = (different: Parameters<typeof aRule>[0], other = against) =>
  foundBy(contradictoryRules, aRuleSet([aRule({ engagedWhen: wanted, ...different }), other]))

test('rules for and against on the same facts and authority are found, however the facts are written', () => {
  expect(found({})).toEqual([
    'rule torture/a-rule: the same facts engage torture/against, against the risk and on the same authority',
  ])
})

test('other facts, another authority, element, forum or time pass', () => {
  expect(found({ engagedWhen: { fact: 'request.redNotice', is: false } })).toEqual([])
  expect(found(persuasive)).toEqual([])
  expect(found({ element: 'another' })).toEqual([])
  expect(found({ fora: ['ecthr'] }, { ...against, fora: ['national'] })).toEqual([])
  expect(
    found({ inForce: { from: '1950-01-01', until: '1999-12-31' } }, { ...against, inForce: { from: '2000-01-01' } }),
  ).toEqual([])
})
