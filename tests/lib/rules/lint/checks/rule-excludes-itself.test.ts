import { expect, test } from 'vitest'
import { ruleExcludesItself } from '#lib/rules/lint/checks/rule-excludes-itself'
import { aRule, aRuleSet, never } from '#tests/support/invented-law'
import { foundBy } from '#tests/support/lint'

const found = (different: Parameters<typeof aRule>[0]) => foundBy(ruleExcludesItself, aRuleSet([aRule(different)]))

test('conditions that exclude each other are found', () => {
  expect(
    found({
      appliesWhen: { fact: 'request.redNotice', is: true },
      engagedWhen: { fact: 'request.redNotice', is: false },
    }),
  ).toEqual(['rule torture/a-rule: appliesWhen and engagedWhen exclude each other'])
})

test('an engagedWhen that nothing meets is found', () => {
  expect(found({ engagedWhen: never })).toEqual(['rule torture/a-rule: engagedWhen can never hold'])
  expect(
    found({
      engagedWhen: {
        allOf: [
          { fact: 'request.maximumPrisonTerm', is: 'life' },
          { fact: 'request.maximumPrisonTerm', is: 'fixed-term' },
        ],
      },
    }),
  ).toHaveLength(1)
})

test('conditions that one case meets pass; two items of a list are no contradiction', () => {
  expect(
    found({
      appliesWhen: { fact: 'person.groups', includes: 'uyghur' },
      engagedWhen: { fact: 'person.groups', includes: 'tibetan' },
    }),
  ).toEqual([])
})
