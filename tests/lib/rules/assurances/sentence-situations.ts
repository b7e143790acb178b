import type { RuleSituation } from '#tests/support/rule-situations'
import { sidesOfARule } from '#tests/support/sides-of-a-rule'

/** Promises on death, and life sentences that can or cannot be shortened. */
export const assurancesSentenceSituations: readonly RuleSituation[] = [
  ...sidesOfARule(
    'assurances/death-earlier-promise-kept-here',
    [
      'an earlier promise was kept',
      { 'assurances.deathPenalty': 'offered', 'assurances.earlierKeptToRequestedState': true },
    ],
    ['no kept promise is known', { 'assurances.earlierKeptToRequestedState': false }],
    ['nobody has asked the ministry', 'assurances.earlierKeptToRequestedState'],
  ),
  ...sidesOfARule(
    'assurances/sentence-cannot-be-reduced',
    [
      'life without release',
      {
        'requestedState.isPartyToEchr': true,
        'request.maximumPrisonTerm': 'life',
        'request.lifeSentenceReducible': false,
      },
    ],
    ['release can be asked for after years', { 'request.lifeSentenceReducible': true }],
    ['no expert has been asked', 'request.lifeSentenceReducible'],
  ),
  {
    rule: 'assurances/sentence-cannot-be-reduced',
    situation: 'the longest sentence is ten years',
    facts: {
      'requestedState.isPartyToEchr': true,
      'request.maximumPrisonTerm': 'fixed-term',
      'request.lifeSentenceReducible': false,
    },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'assurances/sentence-can-be-reduced',
    [
      'release can be asked for after years',
      {
        'requestedState.isPartyToEchr': true,
        'request.maximumPrisonTerm': 'life',
        'request.lifeSentenceReducible': true,
      },
    ],
    ['life without release', { 'request.lifeSentenceReducible': false }],
    ['no expert has been asked', 'request.lifeSentenceReducible'],
  ),
  ...sidesOfARule(
    'assurances/sentence-commuted-by-law',
    [
      'a charge of fraud that carries life',
      { 'request.maximumPrisonTerm': 'life', 'request.offenceKind': 'fraud-property' },
    ],
    ['a charge of embezzlement', { 'request.offenceKind': 'corruption' }],
    ['the charge is not known', 'request.offenceKind'],
  ),
  ...sidesOfARule(
    'assurances/sentence-life-without-release-for-graft',
    [
      'embezzlement of a size that carries death',
      { 'request.offenceKind': 'corruption', 'request.carriesDeathPenalty': true },
    ],
    ['the charge does not carry death', { 'request.carriesDeathPenalty': false }],
    ['the penalty is not known', 'request.carriesDeathPenalty'],
  ),
]
