import type { RuleSituation } from '#tests/support/rule-situations'
import { sidesOfARule } from '#tests/support/sides-of-a-rule'

/** Who has to prove what, and what the authorities here have to look at. */
export const tortureBurdenSituations: readonly RuleSituation[] = [
  ...sidesOfARule(
    'torture/evidence-brought-doubts-to-dispel',
    [
      'an expert report and two witnesses were put in',
      { 'requestedState.isPartyToEchr': true, 'proceedings.individualEvidenceBrought': true },
    ],
    ['nothing was put in', { 'proceedings.individualEvidenceBrought': false }],
    ['the file has not been read', 'proceedings.individualEvidenceBrought'],
  ),
  ...sidesOfARule(
    'torture/evidence-could-be-brought',
    [
      'at liberty, with a lawyer, and nothing put in',
      { 'proceedings.canDocument': true, 'proceedings.individualEvidenceBrought': false },
    ],
    ['nothing could be got at', { 'proceedings.canDocument': false }],
    ['nobody has asked what can be got at', 'proceedings.canDocument'],
  ),
  ...sidesOfARule(
    'torture/evidence-out-of-reach',
    ['detained here, with no way to papers or witnesses', { 'proceedings.canDocument': false }],
    ['at liberty, with papers in order', { 'proceedings.canDocument': true }],
    ['nobody has asked what can be got at', 'proceedings.canDocument'],
  ),
  ...sidesOfARule(
    'torture/signs-not-examined-here',
    [
      'a certificate was put in and set aside',
      {
        'detentionThere.earlierTorture': true,
        'detentionThere.earlierTortureMedicalProof': true,
        'proceedings.medicalExaminedHere': false,
      },
    ],
    ['the court appointed a doctor', { 'proceedings.medicalExaminedHere': true }],
    ['the file has not been read', 'proceedings.medicalExaminedHere'],
  ),
  ...sidesOfARule(
    'torture/signs-examined-here',
    [
      'the court appointed a doctor',
      { 'detentionThere.earlierTorture': true, 'proceedings.medicalExaminedHere': true },
    ],
    ['a certificate was set aside', { 'proceedings.medicalExaminedHere': false }],
    ['the file has not been read', 'proceedings.medicalExaminedHere'],
  ),
  ...sidesOfARule(
    'torture/new-material-not-examined',
    ['a UN report came out after the last hearing', { 'proceedings.newMaterialNotExamined': true }],
    ['the court had everything before it', { 'proceedings.newMaterialNotExamined': false }],
    ['nobody has compared the dates', 'proceedings.newMaterialNotExamined'],
  ),
  ...sidesOfARule(
    'torture/no-review-before-removal',
    ['the minister decides and the plane leaves', { 'proceedings.independentReview': false }],
    ['an appeal stays removal', { 'proceedings.independentReview': true }],
    ['nobody has looked it up', 'proceedings.independentReview'],
  ),
  ...sidesOfARule(
    'torture/review-before-removal',
    ['an appeal stays removal', { 'proceedings.independentReview': true }],
    ['the plane leaves', { 'proceedings.independentReview': false }],
    ['nobody has looked it up', 'proceedings.independentReview'],
  ),
]
