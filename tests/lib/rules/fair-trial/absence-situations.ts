import type { RuleSituation } from '#tests/support/rule-situations'
import { sidesOfARule } from '#tests/support/sides-of-a-rule'

/** Trial in absence, and death after a trial without a defence. */
export const fairTrialAbsenceSituations: readonly RuleSituation[] = [
  ...sidesOfARule(
    'fair-trial/absence-without-knowledge',
    [
      'convicted without ever being summoned, and no retrial',
      { 'request.trialInAbsence': true, 'request.retrialGuaranteed': false, 'request.absenceWaived': false },
    ],
    ['the person got the summons and stayed away', { 'request.absenceWaived': true }],
    ['nobody has asked what the person knew', 'request.absenceWaived'],
  ),
  ...sidesOfARule(
    'fair-trial/absence-by-own-choice',
    ['the person got the summons and stayed away', { 'request.trialInAbsence': true, 'request.absenceWaived': true }],
    ['nobody summoned the person', { 'request.absenceWaived': false }],
    ['nobody has asked what the person knew', 'request.absenceWaived'],
  ),
  ...sidesOfARule(
    'fair-trial/sentence-in-absence-to-be-served',
    [
      'ten years in absence to be served, and no retrial',
      { 'request.trialInAbsence': true, 'request.retrialGuaranteed': false, 'request.purpose': 'enforcement' },
    ],
    ['a trial is still to come', { 'request.purpose': 'prosecution' }],
    ['nobody has asked about a retrial', 'request.retrialGuaranteed'],
  ),
  ...sidesOfARule(
    'fair-trial/death-after-a-trial-without-defence',
    [
      'sentenced to death in absence',
      {
        'request.deathSentencePassed': true,
        'request.trialInAbsence': true,
        'trialThere.closedTrialLikely': false,
        'trialThere.counselOfOwnChoice': true,
      },
    ],
    ['no such sentence was passed', { 'request.deathSentencePassed': false }],
    ['the judgment has not been read', 'request.deathSentencePassed'],
  ),
]
