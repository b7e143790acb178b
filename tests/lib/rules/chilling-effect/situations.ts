import type { RuleSituation } from '#tests/support/rule-situations'
import { sidesOfARule } from '#tests/support/sides-of-a-rule'
import { otherSideSituations } from './other-side-situations.ts'
import { purposeSituations } from './purpose-situations.ts'

const abroad = 'country.transnationalRepression.origins'
const reach = 'country.extraterritorialLaw.origins'

const profile: RuleSituation[] = [
  ...sidesOfARule(
    'chilling-effect/proved-political-activity',
    ['opposition, with publications to show', { 'profile.politicalActivity': true, 'profile.activityProved': true }],
    ['nothing but the person’s own account', { 'profile.activityProved': false }],
    ['nobody has asked for proof', 'profile.activityProved'],
  ),
  ...sidesOfARule(
    'chilling-effect/reported-group',
    ['a Uyghur with papers to show it', { 'person.groups': ['uyghur'], 'person.groupMembershipShown': true }],
    ['a member of none of the groups', { 'person.groups': [] }],
    ['membership has not been looked into', 'person.groupMembershipShown'],
  ),
  ...sidesOfARule(
    'chilling-effect/public-testimony',
    ['the person spoke to a parliament', { 'profile.mediaContact': true }],
    ['the person spoke to nobody', { 'profile.mediaContact': false }],
    ['nobody has asked', 'profile.mediaContact'],
  ),
  {
    rule: 'chilling-effect/public-testimony',
    situation: 'the Zaisan court had not yet ruled',
    facts: { 'profile.mediaContact': true },
    on: '2020-01-20',
    outcome: 'not-applicable',
  },
  ...sidesOfARule(
    'chilling-effect/old-or-unproved-activism',
    [
      'a claim about 1989, unproved, and nothing since',
      { 'profile.politicalActivity': true, 'profile.activityProved': false, 'profile.activityAbroad': false },
    ],
    ['party work abroad followed', { 'profile.activityAbroad': true }],
    ['nobody has asked for proof', 'profile.activityProved'],
  ),
  ...sidesOfARule(
    'chilling-effect/taiwanese-alone',
    [
      'Taiwanese, of no group and no politics',
      { 'person.nationality': 'taiwan', 'person.groups': [], 'profile.politicalActivity': false },
    ],
    ['Taiwanese and a follower of Falun Gong', { 'person.groups': ['falun-gong'] }],
    ['nobody has asked about groups', 'person.groups'],
  ),
  {
    rule: 'chilling-effect/taiwanese-alone',
    situation: 'Strasbourg had not yet said so',
    facts: { 'person.nationality': 'taiwan', 'person.groups': [], 'profile.politicalActivity': false },
    on: '2022-10-05',
    outcome: 'not-applicable',
  },
  ...sidesOfARule(
    'chilling-effect/group-without-evidence',
    ['the person’s word alone', { 'person.groups': ['uyghur'], 'person.groupMembershipShown': false }],
    ['coherent evidence of membership', { 'person.groupMembershipShown': true }],
    ['membership has not been looked into', 'person.groupMembershipShown'],
  ),
  ...sidesOfARule(
    'chilling-effect/no-profile',
    [
      'no opposition, no public word, no group',
      { 'profile.politicalActivity': false, 'profile.mediaContact': false, 'person.groups': [] },
    ],
    ['the person spoke to a journalist', { 'profile.mediaContact': true }],
    ['nobody has asked about opposition', 'profile.politicalActivity'],
  ),
]

const known: RuleSituation[] = [
  ...sidesOfARule(
    'chilling-effect/authorities-know',
    ['the police there asked about the activity', { 'profile.knownToAuthorities': true }],
    ['nothing shows that they know', { 'profile.knownToAuthorities': false }],
    ['nobody has looked into it', 'profile.knownToAuthorities'],
  ),
  ...sidesOfARule(
    'chilling-effect/public-activity-abroad',
    ['demonstrations abroad under the own name', { 'profile.activityAbroad': true, 'profile.activityPublic': true }],
    ['active abroad, but never in public', { 'profile.activityPublic': false }],
    ['nobody has asked whether it was public', 'profile.activityPublic'],
  ),
  {
    rule: 'chilling-effect/public-activity-abroad',
    situation: 'there was no activity of any kind',
    facts: { 'profile.activityAbroad': 'does-not-apply', 'profile.activityPublic': 'does-not-apply' },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'chilling-effect/bounty-published',
    ['a reward was published', { 'profile.bounty': true }],
    ['none was', { 'profile.bounty': false }],
    ['nobody has looked', 'profile.bounty'],
  ),
  ...sidesOfARule(
    'chilling-effect/embarrassment-abroad',
    ['public activity and interviews', { 'profile.mediaContact': true, 'profile.activityPublic': true }],
    ['interviews without a name', { 'profile.activityPublic': false }],
    ['nobody has asked whether it was public', 'profile.activityPublic'],
  ),
  ...sidesOfARule(
    'chilling-effect/approached-by-agents',
    ['visited by go-betweens, as reported elsewhere', { 'profile.approachedByAgents': true, [abroad]: 1 }],
    ['no record of such pressure counts', { [abroad]: 0 }],
    ['nobody has asked', 'profile.approachedByAgents'],
  ),
  ...sidesOfARule(
    'chilling-effect/not-known-to-authorities',
    ['nothing shows that they know', { 'profile.knownToAuthorities': false }],
    ['they know', { 'profile.knownToAuthorities': true }],
    ['nobody has looked into it', 'profile.knownToAuthorities'],
  ),
]

const link: RuleSituation[] = [
  ...sidesOfARule(
    'chilling-effect/link-shown',
    ['a document ties the charge to the profile', { 'profile.linkToCharge': true }],
    ['no evidence of a link', { 'profile.linkToCharge': false }],
    ['nobody has looked for one', 'profile.linkToCharge'],
  ),
  ...sidesOfARule(
    'chilling-effect/charge-after-activity',
    [
      'charged weeks after an interview',
      {
        'profile.chargeSoonAfterActivity': true,
        'profile.mediaContact': true,
        'profile.politicalActivity': false,
      },
    ],
    ['charged years later', { 'profile.chargeSoonAfterActivity': false }],
    ['the dates are not known', 'profile.chargeSoonAfterActivity'],
  ),
  {
    rule: 'chilling-effect/charge-after-activity',
    situation: 'no activity and no interview to follow',
    facts: {
      'profile.chargeSoonAfterActivity': 'does-not-apply',
      'profile.mediaContact': false,
      'profile.politicalActivity': false,
    },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'chilling-effect/charge-relabelled',
    ['subversion first, fraud now', { 'request.chargeRelabelled': true }],
    ['fraud from the start', { 'request.chargeRelabelled': false }],
    ['earlier papers have not been seen', 'request.chargeRelabelled'],
  ),
  ...sidesOfARule(
    'chilling-effect/terrorism-label-without-acts',
    [
      'a Uyghur called a terrorist, no act described',
      {
        'person.groups': ['uyghur'],
        'request.offenceKind': 'terrorism',
        'request.violentActsSpecified': false,
      },
    ],
    ['the request describes a bombing', { 'request.violentActsSpecified': true }],
    ['the papers have not been read', 'request.violentActsSpecified'],
  ),
  ...sidesOfARule(
    'chilling-effect/charge-is-opinion',
    [
      'charged with an article',
      { 'request.offenceKind': 'speech-assembly', 'request.violentActsSpecified': 'does-not-apply' },
    ],
    ['charged with fraud', { 'request.offenceKind': 'fraud-property' }],
    ['the charge is not known', 'request.offenceKind'],
  ),
  {
    rule: 'chilling-effect/charge-is-opinion',
    situation: 'a state-security charge without violence against a person who has opposed the authorities',
    facts: {
      'request.offenceKind': 'state-security',
      'request.violentActsSpecified': false,
      'profile.politicalActivity': true,
    },
    outcome: 'engaged',
  },
  {
    rule: 'chilling-effect/charge-is-opinion',
    situation: 'a charge of spying against a person who has opposed nobody',
    facts: {
      'request.offenceKind': 'state-security',
      'request.violentActsSpecified': false,
      'profile.politicalActivity': false,
    },
    outcome: 'not-engaged',
  },
  {
    rule: 'chilling-effect/charge-is-opinion',
    situation: 'a state-security charge that describes acts of violence',
    facts: { 'request.offenceKind': 'state-security', 'request.violentActsSpecified': true },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'chilling-effect/notice-cancelled',
    ['the notice was cancelled', { 'request.noticeCancelled': true }],
    ['the notice stands', { 'request.noticeCancelled': false }],
    ['the answer of the Commission is awaited', 'request.noticeCancelled'],
  ),
  {
    rule: 'chilling-effect/notice-cancelled',
    situation: 'there never was a notice',
    facts: { 'request.noticeCancelled': 'does-not-apply' },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'chilling-effect/conduct-abroad-under-security-law',
    [
      'speeches held here, charged as subversion there',
      { 'request.conductPlace': 'requested-state', 'request.offenceKind': 'state-security', [reach]: 1 },
    ],
    ['the conduct took place there', { 'request.conductPlace': 'requesting-state' }],
    ['the place of the conduct is not known', 'request.conductPlace'],
  ),
  ...sidesOfARule(
    'chilling-effect/relatives-pressed',
    ['a brother was detained', { 'family.relativeDetainedOrThreatened': true, 'family.exitBan': false, [abroad]: 1 }],
    ['no relative was touched', { 'family.relativeDetainedOrThreatened': false }],
    ['it is unsafe to ask', 'family.relativeDetainedOrThreatened'],
  ),
  {
    rule: 'chilling-effect/relatives-pressed',
    situation: 'a mother may not leave the country',
    facts: { 'family.exitBan': true, [abroad]: 1 },
    outcome: 'engaged',
  },
  ...sidesOfARule(
    'chilling-effect/pressed-to-return',
    ['told by telephone to come home', { 'profile.persuadedToReturn': true, [abroad]: 1 }],
    ['never pressed', { 'profile.persuadedToReturn': false }],
    ['nobody has asked', 'profile.persuadedToReturn'],
  ),
  ...sidesOfARule(
    'chilling-effect/associates-targeted',
    ['two of the same group were charged', { 'profile.associatesTargeted': true }],
    ['nobody else was', { 'profile.associatesTargeted': false }],
    ['nobody has looked', 'profile.associatesTargeted'],
  ),
  ...sidesOfARule(
    'chilling-effect/case-used-as-bargain',
    ['a spokesman tied the case to a dispute', { 'profile.usedAsBargain': true }],
    ['nothing does', { 'profile.usedAsBargain': false }],
    ['nobody has looked', 'profile.usedAsBargain'],
  ),
  ...sidesOfARule(
    'chilling-effect/nationality-denied',
    [
      'a former national claimed as its own',
      {
        'profile.passportDenied': false,
        'person.claimedAsNational': true,
        'person.nationality': 'former-national',
      },
    ],
    ['accepted as a national of another state', { 'person.claimedAsNational': false }],
    ['what the request says of nationality is not known', 'person.claimedAsNational'],
  ),
  {
    rule: 'chilling-effect/nationality-denied',
    situation: 'a national of the requesting state only, with a passport',
    facts: {
      'profile.passportDenied': false,
      'person.claimedAsNational': true,
      'person.nationality': 'requesting-state',
    },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'chilling-effect/ordinary-charge-without-link',
    [
      'fraud, no link, never relabelled',
      {
        'request.offenceKind': 'fraud-property',
        'profile.linkToCharge': false,
        'request.chargeRelabelled': false,
      },
    ],
    ['a document ties the charge to the profile', { 'profile.linkToCharge': true }],
    ['nobody has looked for a link', 'profile.linkToCharge'],
  ),
  ...sidesOfARule(
    'chilling-effect/renewed-prosecution-rare',
    [
      'already tried abroad, no publicity, no politics, no corruption',
      {
        'request.finalJudgmentElsewhere': true,
        'profile.mediaContact': false,
        'profile.politicalActivity': false,
        'request.offenceKind': 'drugs',
      },
    ],
    ['an official’s corruption', { 'request.offenceKind': 'corruption' }],
    ['publicity has not been looked into', 'profile.mediaContact'],
  ),
  {
    rule: 'chilling-effect/renewed-prosecution-rare',
    situation: 'the person was never tried for these acts',
    facts: {
      'request.finalJudgmentElsewhere': false,
      'profile.mediaContact': false,
      'profile.politicalActivity': false,
      'request.offenceKind': 'drugs',
    },
    outcome: 'not-applicable',
  },
]

const answer: RuleSituation[] = [
  ...sidesOfARule(
    'chilling-effect/acts-set-out',
    [
      'an ordinary charge with time, place and part played',
      {
        'request.offenceKind': 'fraud-property',
        'request.factsSetOut': true,
        'request.chargeRelabelled': false,
      },
    ],
    ['bare assertions', { 'request.factsSetOut': false }],
    ['the papers have not been read', 'request.factsSetOut'],
  ),
  ...sidesOfARule(
    'chilling-effect/probable-cause-not-enough',
    [
      'acts set out, but party work abroad as well',
      { 'request.factsSetOut': true, 'profile.politicalActivity': true, 'profile.activityAbroad': true },
    ],
    ['no activity abroad', { 'profile.activityAbroad': false }],
    ['nobody has asked about activity abroad', 'profile.activityAbroad'],
  ),
  ...sidesOfARule(
    'chilling-effect/belgian-ministers-on-review',
    ['an ordinary charge in Belgium', { 'requestedState.statute': 'BE', 'request.offenceKind': 'corruption' }],
    ['a charge of terrorism', { 'request.offenceKind': 'terrorism' }],
    ['the charge is not known', 'request.offenceKind'],
  ),
  {
    rule: 'chilling-effect/belgian-ministers-on-review',
    situation: 'the request goes to Spain',
    facts: { 'requestedState.statute': 'ES', 'request.offenceKind': 'corruption' },
    outcome: 'not-applicable',
  },
]

const harm: RuleSituation[] = [
  ...sidesOfARule(
    'chilling-effect/held-before-decision',
    ['held', { 'proceedings.heldNow': true }],
    ['free', { 'proceedings.heldNow': false }],
    ['not known', 'proceedings.heldNow'],
  ),
  ...sidesOfARule(
    'chilling-effect/parted-from-family',
    ['held, with children here', { 'proceedings.heldNow': true, 'family.lifeHere': true }],
    ['held, with nobody here', { 'family.lifeHere': false }],
    ['nobody has asked about family', 'family.lifeHere'],
  ),
  ...sidesOfARule(
    'chilling-effect/kept-from-travelling',
    ['the passport is held', { 'proceedings.travelRestricted': true }],
    ['free to travel', { 'proceedings.travelRestricted': false }],
    ['nobody has asked', 'proceedings.travelRestricted'],
  ),
  ...sidesOfARule(
    'chilling-effect/livelihood-lost',
    ['the bank closed the accounts', { 'proceedings.livelihoodLost': true }],
    ['nothing was lost', { 'proceedings.livelihoodLost': false }],
    ['nobody has asked', 'proceedings.livelihoodLost'],
  ),
  ...sidesOfARule(
    'chilling-effect/speech-cut-down',
    ['the person stopped publishing', { 'proceedings.silencedByRequest': true }],
    ['the person goes on', { 'proceedings.silencedByRequest': false }],
    ['nobody has asked', 'proceedings.silencedByRequest'],
  ),
  ...sidesOfARule(
    'chilling-effect/diaspora-effect-is-policy',
    ['the person fell silent, as others report', { 'proceedings.silencedByRequest': true, [abroad]: 1 }],
    ['the person goes on', { 'proceedings.silencedByRequest': false }],
    ['nobody has asked', 'proceedings.silencedByRequest'],
  ),
  ...sidesOfARule(
    'chilling-effect/no-restriction-shown',
    [
      'free, travelling and at work',
      {
        'proceedings.heldNow': false,
        'proceedings.travelRestricted': false,
        'proceedings.livelihoodLost': false,
      },
    ],
    ['the passport is held', { 'proceedings.travelRestricted': true }],
    ['nobody has asked about work', 'proceedings.livelihoodLost'],
  ),
]

export const chillingEffectSituations: readonly RuleSituation[] = [
  ...profile,
  ...known,
  ...link,
  ...answer,
  ...harm,
  ...purposeSituations,
  ...otherSideSituations,
]
