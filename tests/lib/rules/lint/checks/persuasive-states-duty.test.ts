import { expect, test } from 'vitest'
import { persuasiveStatesDuty } from '#lib/rules/lint/checks/persuasive-states-duty'
import { aRule, aRuleSet, binding, countryMaterial, persuasive } from '#tests/support/invented-law'
import { foundBy } from '#tests/support/lint'

const found = (statement: string, different: Parameters<typeof aRule>[0] = persuasive) =>
  foundBy(persuasiveStatesDuty, aRuleSet([aRule({ statement, ...different })]))

test('a duty in the rule’s own voice, on authority that binds nowhere, is found', () => {
  expect(found('The person must be released.')).toEqual([
    'rule torture/a-rule: says “must” on authority that only persuades',
  ])
  expect(found('Surrender is barred.')).toHaveLength(1)
})

test('a duty told as somebody’s view passes, and one on authority that binds', () => {
  expect(found('The Committee found that the person must be released.')).toEqual([])
  expect(found('The person must be released.', binding)).toEqual([])
  expect(found('The rules there say that a lawyer must be called.', countryMaterial)).toEqual([])
  expect(found('Release is reported.')).toEqual([])
})
