import { expect, test } from 'vitest'
import { conditionDiagrams } from '#lib/rules/engine/condition-diagrams'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import { putToCells } from '#lib/rules/engine/put-otherwise'
import { aRule, aRuleSet } from '#tests/support/invented-law'

const prepare = () =>
  prepareRuleSet(
    aRuleSet([
      aRule({ engagedWhen: { fact: 'request.redNotice', is: true } }),
      aRule({ id: 'torture/b', engagedWhen: { fact: 'proceedings.monthsHeld', atLeast: 6 } }),
    ]),
  )

test('a fact is put to each of its cells in turn, at its own variable', () => {
  const ruleSet = prepare()
  const variable = conditionDiagrams(ruleSet).variableOf('proceedings.monthsHeld')
  expect(putToCells('proceedings.monthsHeld', ruleSet)).toEqual([
    { fact: 'proceedings.monthsHeld', to: 0, variable, cell: 0 },
    { fact: 'proceedings.monthsHeld', to: 6, variable, cell: 1 },
  ])
  expect(putToCells('request.redNotice', ruleSet).map(({ to }) => to)).toEqual([true, false])
})

test('a fact that no rule reads can be put to nothing', () => {
  expect(putToCells('proceedings.heldNow', prepare())).toEqual([])
})

test('what a fact can be put to is one list for all cases under a rule set, and another under another', () => {
  const ruleSet = prepare()
  const cells = putToCells('request.redNotice', ruleSet)
  putToCells('proceedings.monthsHeld', ruleSet)
  expect(putToCells('request.redNotice', ruleSet)).toBe(cells)
  expect(putToCells('request.redNotice', prepare())).not.toBe(cells)
})
