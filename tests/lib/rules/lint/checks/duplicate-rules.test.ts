import { expect, test } from 'vitest'
import { duplicateRules } from '#lib/rules/lint/checks/duplicate-rules'
import { aRule, aRuleSet, persuasive } from '#tests/support/invented-law'
import { foundBy } from '#tests/support/lint'

const both = (...facts: ('request.redNotice' | 'profile.knownToAuthorities')[]) => ({
  allOf: facts.map((fact) => ({ fact, is: true }) as const),
})
const one = aRule({ engagedWhen: both('request.redNotice', 'profile.knownToAuthorities') })
const other = (different: Parameters<typeof aRule>[0]) =>
  foundBy(duplicateRules, aRuleSet([one, aRule({ ...one, id: 'torture/other', ...different })]))

test('two rules with one meaning on one authority are found', () => {
  expect(other({ engagedWhen: both('profile.knownToAuthorities', 'request.redNotice') })).toEqual([
    'rule torture/other: says on the same facts and authority what torture/a-rule says',
  ])
  expect(
    other({ appliesWhen: both('request.redNotice'), engagedWhen: both('profile.knownToAuthorities') }),
  ).toHaveLength(1)
})

test('other facts, another authority, direction or forum pass', () => {
  expect(other({ engagedWhen: both('request.redNotice') })).toEqual([])
  expect(other(persuasive)).toEqual([])
  expect(other({ rests: 'country-material' })).toEqual([])
  expect(other({ direction: 'against' })).toEqual([])
})
