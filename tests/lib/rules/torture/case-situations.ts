import type { RuleSituation } from '#tests/support/rule-situations'
import { sidesOfARule } from '#tests/support/sides-of-a-rule'

/** What this case points to: place, procedure, drive, broadcast, promise asked for. */
export const tortureCaseSituations: readonly RuleSituation[] = [
  ...sidesOfARule(
    'torture/drive-for-confessions',
    [
      'a drive against fraud with a closing day',
      { 'detentionThere.campaign': true, 'country.confessionReliance.origins': 1 },
    ],
    ['no such drive is known', { 'detentionThere.campaign': false }],
    ['no expert has been asked', 'detentionThere.campaign'],
  ),
  ...sidesOfARule(
    'torture/confession-broadcast',
    [
      'a partner confessed on television',
      { 'trialThere.televisedConfession': true, 'country.confessionReliance.origins': 1 },
    ],
    ['nothing was broadcast', { 'trialThere.televisedConfession': false }],
    ['nobody has looked', 'trialThere.televisedConfession'],
  ),
  ...sidesOfARule(
    'torture/place-with-reports-of-its-own',
    ['a detention centre named in two reports', { 'detentionThere.placeReported': true }],
    ['no report speaks of it', { 'detentionThere.placeReported': false }],
    ['no expert has looked', 'detentionThere.placeReported'],
  ),
  ...sidesOfARule(
    'torture/place-without-reports',
    ['a detention centre of which nothing is reported', { 'detentionThere.placeReported': false }],
    ['reports speak of it', { 'detentionThere.placeReported': true }],
    ['no expert has looked', 'detentionThere.placeReported'],
  ),
  ...sidesOfARule(
    'torture/residential-surveillance-no-fixed-home',
    ['the flat was sold years ago', { 'person.homeThere': false, 'country.rsdlReports.origins': 1 }],
    ['the family home still stands', { 'person.homeThere': true }],
    ['nobody has asked', 'person.homeThere'],
  ),
  ...sidesOfARule(
    'torture/residential-surveillance-fixed-home',
    ['a family home, and a charge of fraud', { 'person.homeThere': true, 'request.offenceKind': 'fraud-property' }],
    ['a charge of espionage', { 'request.offenceKind': 'state-security' }],
    ['nobody has asked about a home', 'person.homeThere'],
  ),
  ...sidesOfARule(
    'torture/residential-surveillance-unlikely',
    [
      'an ordinary detention centre',
      { 'detentionThere.residentialSurveillanceLikely': false, 'detentionThere.liuzhiLikely': false },
    ],
    ['liuzhi was ordered', { 'detentionThere.liuzhiLikely': true }],
    ['no expert has been asked about liuzhi', 'detentionThere.liuzhiLikely'],
  ),
  ...sidesOfARule(
    'torture/unfair-trial-as-a-sign',
    [
      'no lawyer of the person’s choice',
      {
        'trialThere.counselOfOwnChoice': false,
        'trialThere.politicalDirection': false,
        'trialThere.coAccusedTriedUnfairly': false,
      },
    ],
    ['a lawyer of the person’s choice', { 'trialThere.counselOfOwnChoice': true }],
    ['nobody has asked about lawyers', 'trialThere.counselOfOwnChoice'],
  ),
  ...sidesOfARule(
    'torture/sentenced-in-absence-as-a-sign',
    ['convicted in absence', { 'request.trialInAbsence': true }],
    ['no trial in absence', { 'request.trialInAbsence': false }],
    ['the papers have not been read', 'request.trialInAbsence'],
  ),
  ...sidesOfARule(
    'torture/assurance-sought-for-a-risk',
    ['the ministry asked for a promise on ill-treatment', { 'assurances.soughtHere': true }],
    ['the note came unasked', { 'assurances.soughtHere': false }],
    ['the file has not been read', 'assurances.soughtHere'],
  ),
]
