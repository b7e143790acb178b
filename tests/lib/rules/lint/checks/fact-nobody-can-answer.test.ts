import { expect, test } from 'vitest'
import { facts } from '#lib/domain/facts/catalogue'
import { factNobodyCanAnswer } from '#lib/rules/lint/checks/fact-nobody-can-answer'
import { aRule, aRuleSet, aTest, countryMaterial } from '#tests/support/invented-law'
import { foundBy } from '#tests/support/lint'

const reading = aRule({ ...countryMaterial, engagedWhen: { fact: 'country.rsdlReports.origins', atLeast: 1 } })
const derivedFacts = [
  { fact: 'country.rsdlReports.origins', query: { tags: ['rsdl'] }, direction: 'supports-risk', measure: 'origins' },
] as const

test('a computed fact without a computation is found', () => {
  expect(foundBy(factNobodyCanAnswer, aRuleSet([reading]))).toEqual([
    'rule torture/a-rule: waits for country.rsdlReports.origins, which nobody can answer',
  ])
  expect(foundBy(factNobodyCanAnswer, aRuleSet([reading], { derivedFacts }))).toEqual([])
})

test('a fact that nobody knows is found where a rule or a test waits for it', () => {
  const catalogue = { ...facts, 'request.redNotice': { ...facts['request.redNotice'], knownBy: [] } }
  const waiting = { fact: 'request.redNotice', is: true } as const
  const ruleSet = aRuleSet([aRule({ engagedWhen: waiting })], { tests: [aTest({ appliesWhen: waiting })] })
  expect(foundBy(factNobodyCanAnswer, ruleSet, { catalogue })).toEqual([
    'rule torture/a-rule: waits for request.redNotice, which nobody can answer',
    'test torture/a-test: waits for request.redNotice, which nobody can answer',
  ])
  expect(foundBy(factNobodyCanAnswer, ruleSet)).toEqual([])
})
