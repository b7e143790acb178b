import type { RuleSituation } from '#tests/support/rule-situations'
import { sidesOfARule } from '#tests/support/sides-of-a-rule'

/** Evidence obtained by torture, in the case and in the request. */
export const fairTrialForcedEvidenceSituations: readonly RuleSituation[] = [
  ...sidesOfARule(
    'fair-trial/own-forced-statement',
    ['a confession signed after three nights without sleep', { 'trialThere.ownForcedStatement': true }],
    ['there is no such statement', { 'trialThere.ownForcedStatement': false }],
    ['the person has not been asked', 'trialThere.ownForcedStatement'],
  ),
  {
    rule: 'fair-trial/own-forced-statement',
    situation: 'the person was never held there',
    facts: { 'trialThere.ownForcedStatement': 'does-not-apply' },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'fair-trial/torture-claims-not-examined-there',
    [
      'a partner was beaten, and the court refused to look',
      { 'detentionThere.coAccusedIllTreated': true, 'trialThere.exclusionSought': false },
    ],
    ['the court looked into it', { 'trialThere.exclusionSought': true }],
    ['nobody knows what the court did', 'trialThere.exclusionSought'],
  ),
  ...sidesOfARule(
    'fair-trial/military-commission-and-torture-evidence',
    [
      'a special court that admits such statements',
      { 'trialThere.evidenceFromTorture': true, 'trialThere.specialCourt': true },
    ],
    ['an ordinary court', { 'trialThere.specialCourt': false }],
    ['nobody has asked which court', 'trialThere.specialCourt'],
  ),
  ...sidesOfARule(
    'fair-trial/request-rests-on-torture',
    ['the witness on whom the request rests was tortured', { 'request.forcedStatement': 'shown' }],
    ['it is said and not shown', { 'request.forcedStatement': 'alleged' }],
    ['the papers have not been read', 'request.forcedStatement'],
  ),
  ...sidesOfARule(
    'fair-trial/torture-claim-to-be-looked-into',
    ['the witness says the statement was forced', { 'request.forcedStatement': 'alleged' }],
    ['nobody says so', { 'request.forcedStatement': 'none' }],
    ['the papers have not been read', 'request.forcedStatement'],
  ),
  ...sidesOfARule(
    'fair-trial/torture-claim-not-shown',
    ['said and not shown', { 'request.forcedStatement': 'alleged' }],
    ['shown by a doctor', { 'request.forcedStatement': 'shown' }],
    ['the papers have not been read', 'request.forcedStatement'],
  ),
  ...sidesOfARule(
    'fair-trial/broadcast-confession-as-evidence',
    [
      'shown on television, and the case rests on it',
      {
        'request.justiceSystem': 'mainland',
        'trialThere.televisedConfession': true,
        'trialThere.confessionMainEvidence': true,
        'country.confessionReliance.origins': 1,
      },
    ],
    ['records carry the case', { 'trialThere.confessionMainEvidence': false }],
    ['the papers have not been read', 'trialThere.confessionMainEvidence'],
  ),
]
