import type { RuleSituation } from '#tests/support/rule-situations'
import { sidesOfARule } from '#tests/support/sides-of-a-rule'

/** What only the Covenant and the American Convention ask. */
export const fairTrialCovenantSituations: readonly RuleSituation[] = [
  ...sidesOfARule(
    'fair-trial/unfair-trial-and-death',
    [
      'a capital charge without counsel of choice',
      {
        'request.carriesDeathPenalty': true,
        'request.deathSentencePassed': false,
        'trialThere.counselOfOwnChoice': false,
        'trialThere.coAccusedTriedUnfairly': false,
        'trialThere.evidenceFromTorture': false,
        'trialThere.appealOpen': true,
      },
    ],
    ['the charge does not carry death', { 'request.carriesDeathPenalty': false }],
    ['the penalty is not known', 'request.carriesDeathPenalty'],
  ),
  {
    rule: 'fair-trial/unfair-trial-and-death',
    situation: 'a death sentence was passed without counsel of choice, though the charge now told does not carry it',
    facts: {
      'request.carriesDeathPenalty': false,
      'request.deathSentencePassed': true,
      'trialThere.counselOfOwnChoice': false,
    },
    outcome: 'engaged',
  },
  {
    rule: 'fair-trial/article-14-not-a-bar-by-itself',
    situation: 'a death sentence was passed',
    facts: {
      'request.carriesDeathPenalty': false,
      'request.deathSentencePassed': true,
      'trialThere.evidenceFromTorture': false,
    },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'fair-trial/article-14-not-a-bar-by-itself',
    [
      'a charge of fraud, and no evidence from torture',
      {
        'request.carriesDeathPenalty': false,
        'request.deathSentencePassed': false,
        'trialThere.evidenceFromTorture': false,
      },
    ],
    ['the charge carries death', { 'request.carriesDeathPenalty': true }],
    ['nobody has asked about evidence from torture', 'trialThere.evidenceFromTorture'],
  ),
  ...sidesOfARule(
    'fair-trial/lawyer-from-the-investigation',
    ['a lawyer at the trial only', { 'trialThere.counselFrom': 'trial-only' }],
    ['a lawyer from the first questioning', { 'trialThere.counselFrom': 'first-questioning' }],
    ['nobody has asked when', 'trialThere.counselFrom'],
  ),
  ...sidesOfARule(
    'fair-trial/trial-left-open-in-wong-ho-wing',
    ['a charge of smuggling', { 'request.offenceKind': 'other' }],
    ['a charge of subversion', { 'request.offenceKind': 'state-security' }],
    ['the charge is not known', 'request.offenceKind'],
  ),
]
