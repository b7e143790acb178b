import type { RuleSituation } from '#tests/support/rule-situations'
import { sidesOfARule } from '#tests/support/sides-of-a-rule'

/** The assurance on the trial. */
export const fairTrialPromiseSituations: readonly RuleSituation[] = [
  ...sidesOfARule(
    'fair-trial/trial-assurance-none',
    ['nothing was promised on the trial', { 'assurances.trial': 'none' }],
    ['a promise was offered', { 'assurances.trial': 'offered' }],
    ['the file has not been read', 'assurances.trial'],
  ),
  {
    rule: 'fair-trial/trial-assurance-none',
    situation: 'one is announced, which is not yet one',
    facts: { 'assurances.trial': 'expected' },
    outcome: 'engaged',
  },
  ...sidesOfARule(
    'fair-trial/trial-assurance-silent-on-torture-evidence',
    [
      'a promise that is silent on it, and a co-accused who was beaten',
      {
        'assurances.trial': 'offered',
        'assurances.excludesTortureEvidence': false,
        'detentionThere.coAccusedIllTreated': true,
        'trialThere.evidenceFromTorture': false,
      },
    ],
    ['the promise rules it out', { 'assurances.excludesTortureEvidence': true }],
    ['the text has not been seen', 'assurances.excludesTortureEvidence'],
  ),
]
