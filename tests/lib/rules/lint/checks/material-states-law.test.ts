import { expect, test } from 'vitest'
import { materialStatesLaw } from '#lib/rules/lint/checks/material-states-law'
import { anAuthority, aRule, aRuleSet, binding, countryMaterial } from '#tests/support/invented-law'
import { foundBy } from '#tests/support/lint'

const found = (statement: string, different: Parameters<typeof aRule>[0] = countryMaterial) =>
  foundBy(materialStatesLaw, aRuleSet([aRule({ statement, ...different })]))

test('a rule on country material that says what the law here is, is found', () => {
  expect(found('Surrender is barred where custody is secret.')).toEqual([
    'rule torture/a-rule: says “is barred” on country material',
  ])
  expect(found('Secret custody is a flagrant denial of justice.')).toHaveLength(1)
})

test('so is one that rests on the law of the requesting state only', () => {
  const foreign = anAuthority({ kind: 'statute', bindsFora: [], bindsStates: 'none' })
  const rules = [aRule({ statement: 'Surrender is barred where custody is secret.' })]
  expect(foundBy(materialStatesLaw, aRuleSet(rules, { authorities: [foreign] }))).toHaveLength(1)
})

test('what is reported passes, and law that rests on its authority', () => {
  expect(found('Secret custody is reported.')).toEqual([])
  expect(found('Surrender is barred where custody is secret.', binding)).toEqual([])
})
