import type { RuleSituation } from '#tests/support/rule-situations'
import { sidesOfARule } from '#tests/support/sides-of-a-rule'

const critic = { 'profile.politicalActivity': true }
const strasbourg = { 'requestedState.isPartyToEchr': true }

/** What counsel for the requesting state would say to a claim of targeting, and what answers it. */
export const otherSideSituations: readonly RuleSituation[] = [
  ...sidesOfARule(
    'chilling-effect/exposed-part-in-activity',
    ['the speaker of the group', { ...critic, 'profile.exposedPart': true }],
    ['one of many at the back', { 'profile.exposedPart': false }],
    ['nobody has asked what part it was', 'profile.exposedPart'],
  ),
  {
    rule: 'chilling-effect/exposed-part-in-activity',
    situation: 'Strasbourg had not yet told the two apart',
    facts: { ...critic, 'profile.exposedPart': true },
    on: '2017-05-29',
    outcome: 'not-applicable',
  },
  ...sidesOfARule(
    'chilling-effect/minor-part-in-activity',
    ['one of many at the back', { ...critic, 'profile.exposedPart': false }],
    ['the speaker of the group', { 'profile.exposedPart': true }],
    ['nobody has asked what part it was', 'profile.exposedPart'],
  ),
  ...sidesOfARule(
    'chilling-effect/left-openly-before',
    [
      'active at home only, left through the airport on an own passport',
      { ...critic, 'profile.activityAbroad': false, 'profile.departure': 'open' },
    ],
    ['active abroad as well', { 'profile.activityAbroad': true }],
    ['how the person left is not known', 'profile.departure'],
  ),
  {
    rule: 'chilling-effect/left-openly-before',
    situation: 'left in hiding',
    facts: { ...critic, 'profile.activityAbroad': false, 'profile.departure': 'hidden' },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'chilling-effect/worse-position-expected',
    ['a heavier regime for members of the group', { 'profile.worseTreatmentForOpinion': true }],
    ['nothing of the kind', { 'profile.worseTreatmentForOpinion': false }],
    ['nobody has looked', 'profile.worseTreatmentForOpinion'],
  ),
  ...sidesOfARule(
    'chilling-effect/no-worse-position',
    ['nothing of the kind', { 'profile.worseTreatmentForOpinion': false }],
    ['a heavier regime for members of the group', { 'profile.worseTreatmentForOpinion': true }],
    ['nobody has looked', 'profile.worseTreatmentForOpinion'],
  ),
  ...sidesOfARule(
    'chilling-effect/prominence-is-no-immunity',
    [
      'a party leader charged with fraud, the acts set out',
      { ...critic, 'request.factsSetOut': true, 'profile.linkToCharge': false },
    ],
    ['an order to silence the person came to light', { 'profile.linkToCharge': true }],
    ['nobody has looked for a link', 'profile.linkToCharge'],
  ),
  {
    rule: 'chilling-effect/prominence-is-no-immunity',
    situation: 'the request sets out no acts',
    facts: { ...critic, 'request.factsSetOut': false, 'profile.linkToCharge': false },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'chilling-effect/case-stands-on-its-evidence',
    [
      'bank records of a fraud',
      {
        'request.offenceKind': 'fraud-property',
        'request.primaFacieCase': true,
        'request.chargeRelabelled': false,
      },
    ],
    ['the fraud replaced a charge of subversion', { 'request.chargeRelabelled': true }],
    ['nobody has weighed the material', 'request.primaFacieCase'],
  ),
  ...sidesOfARule(
    'chilling-effect/ruling-purpose-counts',
    ['a real fraud, and an order to silence', { 'request.primaFacieCase': true, 'profile.linkToCharge': true }],
    ['a real fraud and no link', { 'profile.linkToCharge': false }],
    ['nobody has looked for a link', 'profile.linkToCharge'],
  ),
  {
    rule: 'chilling-effect/ruling-purpose-counts',
    situation: 'Strasbourg had not yet asked for the ruling purpose',
    facts: { 'request.primaFacieCase': true, 'profile.linkToCharge': true },
    on: '2017-11-27',
    outcome: 'not-applicable',
  },
  ...sidesOfARule(
    'chilling-effect/good-faith-assumed',
    [
      'no link, no other charge before, no word against the person',
      {
        'profile.linkToCharge': false,
        'request.chargeRelabelled': false,
        'profile.denouncedInPublic': false,
      },
    ],
    ['named on state television', { 'profile.denouncedInPublic': true }],
    ['nobody has looked', 'profile.denouncedInPublic'],
  ),
  ...sidesOfARule(
    'chilling-effect/own-purpose-of-requested-state',
    [
      'held while a trade deal is bargained for',
      { 'proceedings.otherPurposeHere': true, 'proceedings.heldNow': true, 'proceedings.monthsHeld': 3 },
    ],
    ['nothing but the request', { 'proceedings.otherPurposeHere': false }],
    ['nobody has looked', 'proceedings.otherPurposeHere'],
  ),
  {
    rule: 'chilling-effect/own-purpose-of-requested-state',
    situation: 'another purpose, and no restriction of liberty',
    facts: {
      'proceedings.otherPurposeHere': true,
      'proceedings.heldNow': false,
      'proceedings.monthsHeld': 0,
    },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'chilling-effect/purpose-of-another-state',
    ['nothing but the request', { 'proceedings.otherPurposeHere': false }],
    ['a bargain came to light', { 'proceedings.otherPurposeHere': true }],
    ['nobody has looked', 'proceedings.otherPurposeHere'],
  ),
  ...sidesOfARule(
    'chilling-effect/sought-on-political-charges',
    [
      'an order to silence the person came to light',
      { ...strasbourg, 'profile.linkToCharge': true, 'request.offenceKind': 'fraud-property' },
    ],
    ['no link to an ordinary charge', { 'profile.linkToCharge': false }],
    ['nobody has looked for a link', 'profile.linkToCharge'],
  ),
  {
    rule: 'chilling-effect/sought-on-political-charges',
    situation: 'charged with what was said, no other link known',
    facts: { ...strasbourg, 'profile.linkToCharge': false, 'request.offenceKind': 'speech-assembly' },
    outcome: 'engaged',
  },
  {
    rule: 'chilling-effect/sought-on-political-charges',
    situation: 'outside the European Convention',
    facts: { 'requestedState.isPartyToEchr': false, 'profile.linkToCharge': true },
    state: 'NZ',
    outcome: 'not-applicable',
  },
]
