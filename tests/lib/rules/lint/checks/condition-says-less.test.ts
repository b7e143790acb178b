import { expect, test } from 'vitest'
import type { Condition } from '#lib/rules/engine/condition'
import { conditionSaysLess } from '#lib/rules/lint/checks/condition-says-less'
import { aRule, aRuleSet } from '#tests/support/invented-law'
import { foundBy } from '#tests/support/lint'

const found = (engagedWhen: Condition) => foundBy(conditionSaysLess, aRuleSet([aRule({ engagedWhen })]))
const known: Condition = { fact: 'profile.knownToAuthorities', is: true }
const notice: Condition = { fact: 'request.redNotice', is: true }
const noNotice: Condition = { fact: 'request.redNotice', is: false }

test('a condition that reads as open where every answer gives one result is found', () => {
  expect(found({ anyOf: [notice, noNotice] })).toHaveLength(1)
  expect(found({ anyOf: [{ allOf: [notice, known] }, noNotice, { allOf: [{ not: known }, notice] }] })).toEqual([
    'rule torture/a-rule: its condition mentions a fact twice and reads as open where no answer can change it',
  ])
})

test('a fact mentioned twice without such a gap passes', () => {
  expect(found({ anyOf: [{ allOf: [notice, known] }, { allOf: [notice, { not: known }] }, notice] })).toEqual([])
  expect(found({ anyOf: [{ allOf: [notice, known] }, noNotice, known] })).toEqual([])
  expect(found({ allOf: [notice, known] })).toEqual([])
})
