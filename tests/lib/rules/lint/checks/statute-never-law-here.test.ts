import { expect, test } from 'vitest'
import type { Condition } from '#lib/rules/engine/condition'
import { statuteNeverLawHere } from '#lib/rules/lint/checks/statute-never-law-here'
import { anAuthority, aRule, aRuleSet, otherCourt } from '#tests/support/invented-law'
import { foundBy } from '#tests/support/lint'

const actOf = (...bindsStates: string[]) => anAuthority({ id: 'act', kind: 'statute', bindsFora: [], bindsStates })
const found = (appliesWhen: Condition, act = actOf('BE'), cited = ['act', 'other-court']) =>
  foundBy(
    statuteNeverLawHere,
    aRuleSet(
      [
        aRule({
          appliesWhen,
          legalBasis: cited.map((authority) => ({ authority, pinpoint: '1', certainty: 'read' })) as never,
        }),
      ],
      { authorities: [act, otherCourt] },
    ),
  )
const appliedIn = (...states: ('BE' | 'SE' | 'other')[]): Condition => ({
  fact: 'requestedState.statute',
  isOneOf: states,
})

test('a statute of a state in which the rule never applies is found', () => {
  expect(found(appliedIn('SE', 'other'))).toEqual([
    'rule torture/a-rule: cites act, which is law in BE only, where the rule never applies',
  ])
})

test('one of its states is enough; a state whose law is not held counts among the others', () => {
  expect(found(appliedIn('SE'), actOf('BE', 'SE'))).toEqual([])
  expect(found(appliedIn('other'), actOf('XB'))).toEqual([])
  expect(found(appliedIn('SE'), actOf('XB'))).toHaveLength(1)
})

test('a rule for every state passes, and a judgment, which persuades elsewhere', () => {
  expect(found({ fact: 'request.redNotice', is: true })).toEqual([])
  expect(found(appliedIn('SE'), actOf('BE'), ['other-court'])).toEqual([])
})
