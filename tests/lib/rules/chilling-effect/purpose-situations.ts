import type { RuleSituation } from '#tests/support/rule-situations'
import { sidesOfARule } from '#tests/support/sides-of-a-rule'

export const purposeSituations: readonly RuleSituation[] = [
  ...sidesOfARule(
    'chilling-effect/denounced-in-public',
    ['named on state television', { 'profile.denouncedInPublic': true }],
    ['never mentioned', { 'profile.denouncedInPublic': false }],
    ['nobody has looked', 'profile.denouncedInPublic'],
  ),
  ...sidesOfARule(
    'chilling-effect/statements-and-timing',
    [
      'a speech against the person and a charge within weeks',
      { 'profile.denouncedInPublic': true, 'profile.chargeSoonAfterActivity': true },
    ],
    ['the charge is years older', { 'profile.chargeSoonAfterActivity': false }],
    ['the dates are not known', 'profile.chargeSoonAfterActivity'],
  ),
  ...sidesOfARule(
    'chilling-effect/activity-only-after-request',
    ['a first demonstration after the arrest', { 'profile.activityBeforeRequest': false }],
    ['active for years', { 'profile.activityBeforeRequest': true }],
    ['the dates are not known', 'profile.activityBeforeRequest'],
  ),
  ...sidesOfARule(
    'chilling-effect/others-prosecuted-alike',
    ['two hundred ordinary suspects', { 'profile.othersProsecutedAlike': true }],
    ['only critics', { 'profile.othersProsecutedAlike': false }],
    ['not known', 'profile.othersProsecutedAlike'],
  ),
  ...sidesOfARule(
    'chilling-effect/recognised-refugee',
    ['refugee status granted', { 'proceedings.asylum': 'refugee-status' }],
    ['never sought', { 'proceedings.asylum': 'not-sought' }],
    ['not known', 'proceedings.asylum'],
  ),
  ...sidesOfARule(
    'chilling-effect/claim-examined-and-refused',
    ['finally refused', { 'proceedings.asylum': 'refused' }],
    ['granted', { 'proceedings.asylum': 'refugee-status' }],
    ['not known', 'proceedings.asylum'],
  ),
  ...sidesOfARule(
    'chilling-effect/notice-exposes-to-arrest',
    ['a notice that stands', { 'request.redNotice': true, 'request.noticeCancelled': false }],
    ['cancelled', { 'request.noticeCancelled': true }],
    ['not known', 'request.redNotice'],
  ),
  ...sidesOfARule(
    'chilling-effect/request-stands-for-years',
    ['sixty months', { 'proceedings.monthsSinceRequest': 60 }],
    ['fifty-nine', { 'proceedings.monthsSinceRequest': 59 }],
    ['not known', 'proceedings.monthsSinceRequest'],
  ),
  ...sidesOfARule(
    'chilling-effect/released-on-terms',
    ['a passport held', { 'proceedings.heldNow': false, 'proceedings.bailTerms': 'reporting' }],
    ['no terms', { 'proceedings.bailTerms': 'none' }],
    ['not known', 'proceedings.bailTerms'],
  ),
  {
    rule: 'chilling-effect/released-on-terms',
    situation: 'in custody: nobody asks on what terms the person is free',
    facts: { 'proceedings.heldNow': true },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'chilling-effect/ground-named-by-statute',
    [
      'proved activity, sought from the United Kingdom',
      {
        'requestedState.statute': 'GB',
        'profile.politicalActivity': true,
        'profile.activityProved': true,
        'person.groups': [],
        'person.groupMembershipShown': 'does-not-apply',
      },
    ],
    ['told and not proved', { 'profile.activityProved': false }],
    ['nobody has looked for proof', 'profile.activityProved'],
  ),
  {
    rule: 'chilling-effect/ground-named-by-statute',
    situation: 'a Uyghur whose membership is shown',
    facts: {
      'requestedState.statute': 'CA',
      'profile.politicalActivity': false,
      'profile.activityProved': 'does-not-apply',
      'person.groups': ['uyghur'],
      'person.groupMembershipShown': true,
    },
    outcome: 'engaged',
  },
  ...sidesOfARule(
    'chilling-effect/exit-ban-known-to-the-law',
    ['a brother may not leave, nothing else', { 'family.exitBan': true, 'family.relativeDetainedOrThreatened': false }],
    ['he was threatened as well', { 'family.relativeDetainedOrThreatened': true }],
    ['not known', 'family.relativeDetainedOrThreatened'],
  ),
  ...sidesOfARule(
    'chilling-effect/claimed-against-nationality-law',
    ['a Swede who was Chinese once', { 'person.claimedAsNational': true, 'person.nationality': 'former-national' }],
    ['a Chinese national', { 'person.nationality': 'requesting-state' }],
    ['not known', 'person.claimedAsNational'],
  ),
  ...sidesOfARule(
    'chilling-effect/second-nationality-not-recognised',
    ['two passports', { 'person.claimedAsNational': true, 'person.nationality': 'dual-with-requesting-state' }],
    ['a former national', { 'person.nationality': 'former-national' }],
    ['not known', 'person.nationality'],
  ),
  ...sidesOfARule(
    'chilling-effect/negotiated-own-return',
    ['terms were discussed through counsel', { 'profile.negotiatedReturn': true, 'profile.persuadedToReturn': false }],
    ['under pressure', { 'profile.persuadedToReturn': true }],
    ['not known', 'profile.persuadedToReturn'],
  ),
]
