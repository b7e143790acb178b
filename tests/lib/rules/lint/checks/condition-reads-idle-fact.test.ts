import { expect, test } from 'vitest'
import type { Condition } from '#lib/rules/engine/condition'
import { conditionReadsIdleFact } from '#lib/rules/lint/checks/condition-reads-idle-fact'
import { aRule, aRuleSet, aTest, never } from '#tests/support/invented-law'
import { foundBy } from '#tests/support/lint'

const known: Condition = { fact: 'profile.knownToAuthorities', is: true }
const notice: Condition = { fact: 'request.redNotice', is: true }
const idle: Condition = { anyOf: [notice, { allOf: [notice, known] }] }
const found = (engagedWhen: Condition, appliesWhen?: Condition) =>
  foundBy(
    conditionReadsIdleFact,
    aRuleSet([aRule({ engagedWhen })], { tests: [aTest(appliesWhen ? { appliesWhen } : {})] }),
  )

test('a fact on which nothing depends is found, in a rule and in a test', () => {
  expect(found(idle, idle)).toEqual([
    'rule torture/a-rule: mentions profile.knownToAuthorities, on which nothing depends',
    'test torture/a-test: mentions profile.knownToAuthorities, on which nothing depends',
  ])
})

test('facts that matter pass; what can never hold is left to the check of that', () => {
  expect(found({ allOf: [notice, known] }, known)).toEqual([])
  expect(found({ allOf: [notice, never] })).toEqual([])
})
