import type { RuleSituation } from '#tests/support/rule-situations'
import { sidesOfARule } from '#tests/support/sides-of-a-rule'

/** Which court, in public or not, and in whose hands custody lies. */
export const fairTrialCourtSituations: readonly RuleSituation[] = [
  ...sidesOfARule(
    'fair-trial/prosecutor-is-no-judge',
    ['a warrant approved by a procuratorate', { 'request.warrantApprovedBy': 'procuratorate' }],
    ['a warrant of a court', { 'request.warrantApprovedBy': 'court' }],
    ['the warrant has not been seen', 'request.warrantApprovedBy'],
  ),
  ...sidesOfARule(
    'fair-trial/prosecutor-watches-over-the-case',
    [
      'a warrant approved by a procuratorate',
      { 'request.justiceSystem': 'mainland', 'request.warrantApprovedBy': 'procuratorate' },
    ],
    ['a warrant of a court', { 'request.warrantApprovedBy': 'court' }],
    ['the warrant has not been seen', 'request.warrantApprovedBy'],
  ),
  ...sidesOfARule(
    'fair-trial/special-court',
    ['a court set up for the case', { 'trialThere.specialCourt': true }],
    ['an ordinary court', { 'trialThere.specialCourt': false }],
    ['nobody has asked which court', 'trialThere.specialCourt'],
  ),
  ...sidesOfARule(
    'fair-trial/ordinary-court',
    [
      'an ordinary court and no sign of direction',
      { 'trialThere.specialCourt': false, 'trialThere.politicalDirection': false },
    ],
    ['a party organ directs the case', { 'trialThere.politicalDirection': true }],
    ['nobody has asked which court', 'trialThere.specialCourt'],
  ),
  ...sidesOfARule(
    'fair-trial/judicial-committee-decides',
    ['a capital case', { 'request.justiceSystem': 'mainland', 'trialThere.judicialCommittee': true }],
    ['a simple theft', { 'trialThere.judicialCommittee': false }],
    ['no expert has been asked', 'trialThere.judicialCommittee'],
  ),
  ...sidesOfARule(
    'fair-trial/state-secrets-close-the-file',
    [
      'state secrets, and no copy of the file',
      { 'trialThere.stateSecretsInvoked': true, 'trialThere.caseFileOpen': false },
    ],
    ['counsel may read the file', { 'trialThere.caseFileOpen': true }],
    ['no expert has been asked about the file', 'trialThere.caseFileOpen'],
  ),
  ...sidesOfARule(
    'fair-trial/closed-hearing-with-a-defence',
    [
      'a closed hearing with chosen counsel and the file',
      {
        'trialThere.closedTrialLikely': true,
        'trialThere.stateSecretsInvoked': false,
        'trialThere.counselOfOwnChoice': true,
        'trialThere.caseFileOpen': true,
      },
    ],
    ['counsel has no file', { 'trialThere.caseFileOpen': false }],
    ['no expert has been asked about the file', 'trialThere.caseFileOpen'],
  ),
  ...sidesOfARule(
    'fair-trial/officials-declared-guilt',
    ['the ministry announced the culprit', { 'trialThere.guiltDeclared': true }],
    ['it spoke of a suspicion', { 'trialThere.guiltDeclared': false }],
    ['nobody has looked', 'trialThere.guiltDeclared'],
  ),
  ...sidesOfARule(
    'fair-trial/no-guilt-declared',
    ['statements speak of a suspicion', { 'trialThere.guiltDeclared': false, 'trialThere.televisedConfession': false }],
    ['a confession was shown', { 'trialThere.televisedConfession': true }],
    ['nobody has looked', 'trialThere.guiltDeclared'],
  ),
]
