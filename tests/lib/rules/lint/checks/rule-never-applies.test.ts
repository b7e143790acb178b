import { expect, test } from 'vitest'
import { ruleNeverApplies } from '#lib/rules/lint/checks/rule-never-applies'
import { aRule, aRuleSet, never } from '#tests/support/invented-law'
import { foundBy } from '#tests/support/lint'

const applying = (appliesWhen: Parameters<typeof aRule>[0]) => foundBy(ruleNeverApplies, aRuleSet([aRule(appliesWhen)]))

test('an appliesWhen that nothing meets is found, also when it takes two facts to see it', () => {
  expect(applying({ appliesWhen: never })).toEqual(['rule torture/a-rule: appliesWhen can never hold'])
  expect(
    applying({
      appliesWhen: {
        allOf: [
          { fact: 'proceedings.monthsHeld', atLeast: 12 },
          { not: { fact: 'proceedings.monthsHeld', atLeast: 6 } },
        ],
      },
    }),
  ).toHaveLength(1)
})

test('one that some case meets, and one left out, pass', () => {
  expect(applying({ appliesWhen: { fact: 'proceedings.monthsHeld', atLeast: 12 } })).toEqual([])
  expect(applying({})).toEqual([])
})
