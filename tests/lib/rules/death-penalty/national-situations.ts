import type { RuleSituation } from '#tests/support/rule-situations'
import { sidesOfARule } from '#tests/support/sides-of-a-rule'

export const nationalDeathPenaltySituations: readonly RuleSituation[] = [
  ...sidesOfARule(
    'death-penalty/national-law-bars-surrender',
    ['a capital charge in Australia', { 'request.carriesDeathPenalty': true, 'request.deathSentencePassed': false }],
    ['no capital charge', { 'request.carriesDeathPenalty': false }],
    ['the penalty is not known', 'request.carriesDeathPenalty'],
  ),
  ...sidesOfARule(
    'death-penalty/sentence-after-unfair-trial',
    [
      'capital charge and closed trial',
      {
        'request.carriesDeathPenalty': true,
        'request.deathSentencePassed': false,
        'trialThere.politicalDirection': false,
        'trialThere.closedTrialLikely': true,
        'trialThere.counselOfOwnChoice': true,
      },
    ],
    ['an open trial with a lawyer', { 'trialThere.closedTrialLikely': false }],
    ['publicity is not known', 'trialThere.closedTrialLikely'],
  ),
  ...sidesOfARule(
    'death-penalty/condemned-in-absence',
    ['condemned in absence', { 'request.deathSentencePassed': true, 'request.trialInAbsence': true }],
    ['condemned in presence', { 'request.trialInAbsence': false }],
    ['not known', 'request.trialInAbsence'],
  ),
  ...sidesOfARule(
    'death-penalty/removal-not-barred-as-such',
    ['a capital charge', { 'request.carriesDeathPenalty': true, 'request.deathSentencePassed': false }],
    ['no capital charge', { 'request.carriesDeathPenalty': false }],
    ['the penalty is not known', 'request.carriesDeathPenalty'],
  ),
  {
    rule: 'death-penalty/removal-not-barred-as-such',
    situation: 'the day Judge was decided',
    facts: { 'request.carriesDeathPenalty': true, 'request.deathSentencePassed': false },
    outcome: 'not-applicable',
    on: '2003-08-05',
  },
  ...sidesOfARule(
    'death-penalty/under-eighteen-at-the-time',
    ['a child at the time', { 'person.minorAtTime': true }],
    ['an adult', { 'person.minorAtTime': false }],
    ['not known', 'person.minorAtTime'],
  ),
  ...sidesOfARule(
    'death-penalty/no-death-for-minors',
    ['a child at the time', { 'request.justiceSystem': 'mainland', 'person.minorAtTime': true }],
    ['an adult', { 'person.minorAtTime': false }],
    ['not known', 'person.minorAtTime'],
  ),
]
