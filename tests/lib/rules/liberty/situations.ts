import type { RuleSituation } from '#tests/support/rule-situations'
import { sidesOfARule } from '#tests/support/sides-of-a-rule'
import { custodySituations } from './custody-situations.ts'

const months = 'proceedings.monthsHeld'
const days = 'proceedings.daysHeldWithoutPapers'

export const libertySituations: readonly RuleSituation[] = [
  ...sidesOfARule(
    'liberty/held-for-extradition',
    ['held now', { 'proceedings.heldNow': true, [months]: 0 }],
    ['never held for a month, and free', { 'proceedings.heldNow': false }],
    ['nobody knows whether the person is held', 'proceedings.heldNow'],
  ),
  {
    rule: 'liberty/held-for-extradition',
    situation: 'free again after one month in custody',
    facts: { 'proceedings.heldNow': false, [months]: 1 },
    outcome: 'engaged',
  },
  ...sidesOfARule(
    'liberty/not-held',
    ['free, and never held for a month', { 'proceedings.heldNow': false, [months]: 0 }],
    ['free after one month in custody', { [months]: 1 }],
    ['the length of custody is not known', months],
  ),
  ...sidesOfARule(
    'liberty/unexplained-delay',
    ['long unexplained inactivity', { 'proceedings.unexplainedDelay': true }],
    ['the proceedings were pursued', { 'proceedings.unexplainedDelay': false }],
    ['the court file has not been read', 'proceedings.unexplainedDelay'],
  ),
  ...sidesOfARule(
    'liberty/proceedings-pursued',
    ['the proceedings were pursued', { 'proceedings.unexplainedDelay': false }],
    ['long unexplained inactivity', { 'proceedings.unexplainedDelay': true }],
    ['the court file has not been read', 'proceedings.unexplainedDelay'],
  ),
  {
    rule: 'liberty/proceedings-pursued',
    situation: 'the day before Liu v. Poland',
    facts: { 'proceedings.unexplainedDelay': false },
    on: '2022-10-05',
    outcome: 'not-applicable',
  },
  ...sidesOfARule(
    'liberty/held-for-five-years',
    ['held for sixty months', { [months]: 60 }],
    ['held for fifty-nine', { [months]: 59 }],
    ['the length of custody is not known', months],
  ),
  ...sidesOfARule(
    'liberty/custody-without-legal-basis',
    ['a period without legal basis', { 'proceedings.heldWithoutLegalBasis': true }],
    ['every period had one', { 'proceedings.heldWithoutLegalBasis': false }],
    ['the orders have not been checked', 'proceedings.heldWithoutLegalBasis'],
  ),
  ...sidesOfARule(
    'liberty/custody-within-national-law',
    ['every period had a legal basis', { 'proceedings.heldWithoutLegalBasis': false }],
    ['one had none', { 'proceedings.heldWithoutLegalBasis': true }],
    ['the orders have not been checked', 'proceedings.heldWithoutLegalBasis'],
  ),
  ...sidesOfARule(
    'liberty/no-court-review-here',
    ['no court could review the custody', { 'proceedings.detentionReviewed': false }],
    ['a court could', { 'proceedings.detentionReviewed': true }],
    ['nobody has asked', 'proceedings.detentionReviewed'],
  ),
  ...sidesOfARule(
    'liberty/years-without-substantive-review',
    ['more than four years without review', { 'proceedings.detentionReviewed': false, [months]: 49 }],
    ['four years and no more', { [months]: 48 }],
    ['the length of custody is not known', months],
  ),
  {
    rule: 'liberty/years-without-substantive-review',
    situation: 'as long, but reviewed by a court',
    facts: { 'proceedings.detentionReviewed': true, [months]: 49 },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'liberty/custody-reviewed-by-court',
    ['a court could review the custody', { 'proceedings.detentionReviewed': true }],
    ['none could', { 'proceedings.detentionReviewed': false }],
    ['nobody has asked', 'proceedings.detentionReviewed'],
  ),
  ...sidesOfARule(
    'liberty/forty-days-passed',
    ['forty-one days without the papers', { [days]: 41 }],
    ['the fortieth day', { [days]: 40 }],
    ['the days have not been counted', days],
  ),
  ...sidesOfARule(
    'liberty/papers-within-forty-days',
    ['the papers came on the fortieth day', { 'requestedState.statute': 'BE', [days]: 40 }],
    ['they came a day later', { [days]: 41 }],
    ['the days have not been counted', days],
  ),
  {
    rule: 'liberty/papers-within-forty-days',
    situation: 'in Portugal the papers came on the eighteenth day',
    facts: { 'requestedState.statute': 'PT', [days]: 18 },
    outcome: 'engaged',
  },
  {
    rule: 'liberty/papers-within-forty-days',
    situation: 'in Portugal they came on the nineteenth',
    facts: { 'requestedState.statute': 'PT', [days]: 19 },
    outcome: 'not-engaged',
  },
  {
    rule: 'liberty/papers-within-forty-days',
    situation: 'they came on the nineteenth day, and whose law applies is not known',
    facts: { [days]: 19 },
    outcome: 'undetermined',
  },
  ...sidesOfARule(
    'liberty/eighteen-days-passed',
    ['nineteen days without the request', { 'requestedState.statute': 'PT', [days]: 19 }],
    ['the eighteenth day', { [days]: 18 }],
    ['the days have not been counted', days],
  ),
  {
    rule: 'liberty/eighteen-days-passed',
    situation: 'the fortieth day',
    facts: { 'requestedState.statute': 'PT', [days]: 40 },
    outcome: 'engaged',
  },
  {
    rule: 'liberty/eighteen-days-passed',
    situation: 'the forty-first day, which another rule tells',
    facts: { 'requestedState.statute': 'PT', [days]: 41 },
    outcome: 'not-engaged',
  },
  {
    rule: 'liberty/eighteen-days-passed',
    situation: 'the request goes to Italy',
    facts: { 'requestedState.statute': 'IT', [days]: 19 },
    outcome: 'not-applicable',
  },
  {
    rule: 'liberty/forty-days-passed',
    situation: 'there was no arrest before the papers',
    facts: { [days]: 'does-not-apply' },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'liberty/rearrest-once-papers-came',
    ['in Spain the papers have come', { 'requestedState.statute': 'ES', 'proceedings.formalRequestReceived': true }],
    ['they have not', { 'proceedings.formalRequestReceived': false }],
    ['nobody has asked', 'proceedings.formalRequestReceived'],
  ),
  {
    rule: 'liberty/rearrest-once-papers-came',
    situation: 'the request goes to Belgium',
    facts: { 'requestedState.statute': 'BE', 'proceedings.formalRequestReceived': true },
    outcome: 'not-applicable',
  },
  ...custodySituations,
]
