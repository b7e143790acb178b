import { expect, test } from 'vitest'
import { ruleAsksNothing } from '#lib/rules/lint/checks/rule-asks-nothing'
import { always, aRule, aRuleSet } from '#tests/support/invented-law'
import { foundBy } from '#tests/support/lint'

const found = (engagedWhen: Parameters<typeof aRule>[0]) => foundBy(ruleAsksNothing, aRuleSet([aRule(engagedWhen)]))

test('a rule engaged by any facts is found, however it is written', () => {
  expect(found({ engagedWhen: always })).toEqual(['rule torture/a-rule: is engaged whatever the facts are'])
  expect(
    found({
      engagedWhen: {
        anyOf: [
          { fact: 'proceedings.monthsHeld', atLeast: 6 },
          { fact: 'proceedings.monthsHeld', below: 9 },
        ],
      },
    }),
  ).toHaveLength(1)
})

test('a rule that some answer does not engage passes', () => {
  expect(found({ engagedWhen: { fact: 'request.redNotice', is: true } })).toEqual([])
})
