import type { RuleSituation } from '#tests/support/rule-situations'
import { sidesOfARule } from '#tests/support/sides-of-a-rule'

export const custodySituations: readonly RuleSituation[] = [
  ...sidesOfARule(
    'liberty/house-arrest-counts',
    ['house arrest', { 'proceedings.heldNow': false, 'proceedings.bailTerms': 'house-arrest' }],
    ['reporting to the police', { 'proceedings.bailTerms': 'reporting' }],
    ['the terms are not known', 'proceedings.bailTerms'],
  ),
  ...sidesOfARule(
    'liberty/free-on-lesser-terms',
    ['reporting twice a week', { 'proceedings.heldNow': false, 'proceedings.bailTerms': 'reporting' }],
    ['house arrest', { 'proceedings.bailTerms': 'house-arrest' }],
    ['the terms are not known', 'proceedings.bailTerms'],
  ),
  ...['liberty/house-arrest-counts', 'liberty/free-on-lesser-terms'].map((rule) => ({
    rule,
    situation: 'in custody: nobody asks on what terms the person is free',
    facts: { 'proceedings.heldNow': true },
    outcome: 'not-engaged' as const,
  })),
  ...sidesOfARule(
    'liberty/transit-zone-is-custody',
    ['held in the zone of an airport', { 'request.route': 'transit', 'proceedings.heldNow': true }],
    ['let into the country', { 'proceedings.heldNow': false }],
    ['not known', 'proceedings.heldNow'],
  ),
  ...sidesOfARule(
    'liberty/need-for-custody-not-shown',
    ['held as a matter of course', { 'proceedings.needForCustodyShown': false }],
    ['a risk of flight was found', { 'proceedings.needForCustodyShown': true }],
    ['the order has not been read', 'proceedings.needForCustodyShown'],
  ),
  ...sidesOfARule(
    'liberty/need-for-custody-shown',
    ['a risk of flight was found', { 'proceedings.needForCustodyShown': true }],
    ['held as a matter of course', { 'proceedings.needForCustodyShown': false }],
    ['the order has not been read', 'proceedings.needForCustodyShown'],
  ),
  ...sidesOfARule(
    'liberty/custody-rules-unclear',
    ['no time limit in the code', { 'proceedings.custodyRulesClear': false }],
    ['clear limits', { 'proceedings.custodyRulesClear': true }],
    ['not known', 'proceedings.custodyRulesClear'],
  ),
  ...sidesOfARule(
    'liberty/custody-rules-clear',
    ['clear limits', { 'proceedings.custodyRulesClear': true }],
    ['no time limit in the code', { 'proceedings.custodyRulesClear': false }],
    ['not known', 'proceedings.custodyRulesClear'],
  ),
  ...sidesOfARule(
    'liberty/prosecution-asks-more-speed',
    ['wanted for trial, months of silence', { 'request.purpose': 'prosecution', 'proceedings.unexplainedDelay': true }],
    ['wanted to serve a sentence', { 'request.purpose': 'enforcement' }],
    ['the purpose is not known', 'request.purpose'],
  ),
  ...sidesOfARule(
    'liberty/interim-measure-leaves-custody-lawful',
    [
      'held while Rule 39 runs',
      { 'proceedings.heldNow': true, 'proceedings.interimMeasureGranted': true, 'proceedings.unexplainedDelay': false },
    ],
    ['no measure', { 'proceedings.interimMeasureGranted': false }],
    ['not known', 'proceedings.interimMeasureGranted'],
  ),
  {
    rule: 'liberty/interim-measure-leaves-custody-lawful',
    situation: 'months of silence before the measure',
    facts: {
      'proceedings.heldNow': true,
      'proceedings.interimMeasureGranted': true,
      'proceedings.unexplainedDelay': true,
    },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'liberty/own-steps-made-it-long',
    [
      'two years of adjournments at the person’s own request',
      {
        'requestedState.isPartyToEchr': true,
        'proceedings.delayByOwnSteps': true,
        'proceedings.unexplainedDelay': false,
      },
    ],
    ['the authorities left the file alone as well', { 'proceedings.unexplainedDelay': true }],
    ['nobody has gone through the dates', 'proceedings.delayByOwnSteps'],
  ),
  {
    rule: 'liberty/own-steps-made-it-long',
    situation: 'the person asked for nothing',
    facts: {
      'requestedState.isPartyToEchr': true,
      'proceedings.delayByOwnSteps': false,
      'proceedings.unexplainedDelay': false,
    },
    outcome: 'not-engaged',
  },
]
