import type { RuleSituation } from '#tests/support/rule-situations'
import { sidesOfARule } from '#tests/support/sides-of-a-rule'

/** When a lawyer can come, of whose choice, and who pays. */
export const fairTrialLawyerSituations: readonly RuleSituation[] = [
  ...sidesOfARule(
    'fair-trial/held-abroad-without-a-lawyer',
    [
      'a national of a third state whom no lawyer could see',
      { 'person.nationality': 'third-state', 'trialThere.counselFrom': 'never' },
    ],
    ['a lawyer could come to the first questioning', { 'trialThere.counselFrom': 'first-questioning' }],
    ['nobody has asked when a lawyer could come', 'trialThere.counselFrom'],
  ),
  {
    rule: 'fair-trial/held-abroad-without-a-lawyer',
    situation: 'a national of the requesting state',
    facts: { 'person.nationality': 'requesting-state', 'trialThere.counselFrom': 'never' },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'fair-trial/late-counsel-looked-at-as-a-whole',
    [
      'chosen counsel, with leave',
      { 'trialThere.counselFrom': 'with-permission', 'trialThere.counselOfOwnChoice': true },
    ],
    ['counsel is appointed against the person’s will', { 'trialThere.counselOfOwnChoice': false }],
    ['nobody has asked about choice', 'trialThere.counselOfOwnChoice'],
  ),
  ...sidesOfARule(
    'fair-trial/outside-mandatory-legal-aid',
    [
      'an adult who faces seven years',
      {
        'request.justiceSystem': 'mainland',
        'person.minorAtTime': false,
        'request.carriesDeathPenalty': false,
        'request.maximumPrisonTerm': 'fixed-term',
        'request.trialInAbsence': false,
      },
    ],
    ['the charge carries life', { 'request.maximumPrisonTerm': 'life' }],
    ['the penalty is not known', 'request.maximumPrisonTerm'],
  ),
  {
    rule: 'fair-trial/outside-mandatory-legal-aid',
    situation: 'the trial would be in Hong Kong',
    facts: { 'request.justiceSystem': 'hong-kong' },
    outcome: 'not-applicable',
  },
  ...sidesOfARule(
    'fair-trial/legal-aid-for-foreigners',
    ['a national of a third state', { 'request.justiceSystem': 'mainland', 'person.nationality': 'third-state' }],
    ['a national of the requesting state', { 'person.nationality': 'requesting-state' }],
    ['the nationality is not known', 'person.nationality'],
  ),
]
