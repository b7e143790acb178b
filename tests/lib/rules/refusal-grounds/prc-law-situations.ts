import type { RuleSituation } from '#tests/support/rule-situations'
import { sidesOfARule } from '#tests/support/sides-of-a-rule'

export const prcLawSituations: readonly RuleSituation[] = [
  ...sidesOfARule(
    'refusal-grounds/undertaking-binds-prc-organs',
    ['speciality is promised', { 'request.justiceSystem': 'mainland', 'request.specialityGuaranteed': true }],
    ['no promise', { 'request.specialityGuaranteed': false }],
    ['not known', 'request.specialityGuaranteed'],
  ),
  ...sidesOfARule(
    'refusal-grounds/limitation-stops-for-fugitives',
    ['the papers show flight', { 'request.justiceSystem': 'mainland', 'request.fledJustice': true }],
    ['no flight', { 'request.fledJustice': false }],
    ['not known', 'request.fledJustice'],
  ),
  ...sidesOfARule(
    'refusal-grounds/foreign-judgment-no-bar-there',
    [
      'judged here',
      {
        'request.justiceSystem': 'mainland',
        'request.finalJudgmentElsewhere': true,
        'request.finalJudgmentBy': 'requested-state',
      },
    ],
    ['judged in the PRC', { 'request.finalJudgmentBy': 'requesting-state' }],
    ['not known', 'request.finalJudgmentBy'],
  ),
  ...sidesOfARule(
    'refusal-grounds/jurisdiction-over-own-nationals',
    [
      'a Chinese national in a third state',
      {
        'request.justiceSystem': 'mainland',
        'request.conductPlace': 'third-state',
        'person.nationality': 'requesting-state',
      },
    ],
    ['a foreigner', { 'person.nationality': 'third-state' }],
    ['nationality is not known', 'person.nationality'],
  ),
  ...sidesOfARule(
    'refusal-grounds/law-of-the-day-applies',
    ['the mainland', { 'request.justiceSystem': 'mainland' }],
    ['Hong Kong', { 'request.justiceSystem': 'hong-kong' }],
    ['not known', 'request.justiceSystem'],
  ),
  ...sidesOfARule(
    'refusal-grounds/shanghai-convention',
    ['a charge of separatism', { 'request.offenceKind': 'state-security' }],
    ['fraud', { 'request.offenceKind': 'fraud-property' }],
    ['not known', 'request.offenceKind'],
  ),
  {
    rule: 'refusal-grounds/shanghai-convention',
    situation: 'the day before it was in force',
    facts: { 'request.offenceKind': 'terrorism' },
    outcome: 'not-applicable',
    on: '2003-03-28',
  },
]
