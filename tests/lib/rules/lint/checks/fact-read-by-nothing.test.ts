import { expect, test } from 'vitest'
import { facts } from '#lib/domain/facts/catalogue'
import type { FactDeclaration } from '#lib/domain/facts/declare'
import { factReadByNothing } from '#lib/rules/lint/checks/fact-read-by-nothing'
import { aRule, aRuleSet, aTest } from '#tests/support/invented-law'
import { foundBy } from '#tests/support/lint'

const catalogue: Record<string, FactDeclaration> = {
  'request.redNotice': facts['request.redNotice'],
  'profile.knownToAuthorities': facts['profile.knownToAuthorities'],
  'request.maximumPrisonTerm': facts['request.maximumPrisonTerm'],
  'requestedState.isPartyToEchr': facts['requestedState.isPartyToEchr'],
}

test('a fact that nothing reads is found; what opens a forum is read', () => {
  const bare = aRuleSet([aRule({ engagedWhen: { fact: 'request.redNotice', is: true } })])
  expect(foundBy(factReadByNothing, bare, { catalogue })).toEqual([
    'fact profile.knownToAuthorities: nothing reads it',
    'fact request.maximumPrisonTerm: nothing reads it',
  ])
})

test('what a rule, a shared condition in use or a test reads passes', () => {
  const ruleSet = aRuleSet([aRule({ engagedWhen: { condition: 'wanted' } })], {
    conditions: {
      wanted: {
        allOf: [{ fact: 'request.redNotice', is: true }, { not: { fact: 'profile.knownToAuthorities', is: false } }],
      },
    },
    tests: [aTest({ appliesWhen: { fact: 'request.maximumPrisonTerm', is: 'life' } })],
  })
  expect(foundBy(factReadByNothing, ruleSet, { catalogue })).toEqual([])
})
