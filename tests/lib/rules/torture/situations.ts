import type { RuleSituation } from '#tests/support/rule-situations'
import { sidesOfARule } from '#tests/support/sides-of-a-rule'
import { tortureBurdenSituations } from './burden-situations.ts'
import { tortureCaseSituations } from './case-situations.ts'
import { tortureCustodyConditionsSituations } from './custody-conditions-situations.ts'
import { tortureExposureSituations } from './exposure-situations.ts'
import { tortureGroupSituations } from './group-situations.ts'
import { tortureHealthSituations } from './health-situations.ts'
import { torturePastSituations } from './past-situations.ts'
import { tortureReportedSituations } from './reported-situations.ts'

const reports = 'country.tortureReports.origins'
const onFile = 'detentionThere.reportedIllTreatment'
const closed = 'country.monitoringRefused.origins'
const reforms = 'country.reformInPractice.origins'

/** Nobody in particular: no group, no role, no opposition, no ill-treatment before, an ordinary charge. */
const ordinary = {
  'person.groups': [],
  'profile.roles': [],
  'profile.politicalActivity': false,
  'detentionThere.earlierTorture': false,
  'request.offenceKind': 'fraud-property',
}

const generalSituation: RuleSituation[] = [
  ...sidesOfARule(
    'torture/general-situation-of-violence',
    ['two independent origins report ill-treatment in custody', { [reports]: 2 }],
    ['one origin alone reports it', { [reports]: 1 }],
    ['the library was not asked', reports],
  ),
  ...sidesOfARule(
    'torture/reports-of-ill-treatment',
    ['one origin reports ill-treatment in custody', { [reports]: 1 }],
    ['no record that counts reports it', { [reports]: 0, [onFile]: 'none' }],
    ['the library was not asked', reports],
  ),
  ...sidesOfARule(
    'torture/national-courts-follow-liu',
    ['two origins carry the finding that the Italian court adopted', { [reports]: 2 }],
    ['one origin is left', { [reports]: 1 }],
    ['the library was not asked', reports],
  ),
  ...sidesOfARule(
    'torture/reports-found-to-show-a-risk',
    ['two origins report what the Czech court found', { [reports]: 2 }],
    ['one origin is left', { [reports]: 1 }],
    ['the library was not asked', reports],
  ),
  ...sidesOfARule(
    'torture/objection-rejected-in-spain',
    ['an ordinary fraud charge', { 'request.offenceKind': 'fraud-property' }],
    ['a charge of terrorism', { 'request.offenceKind': 'terrorism' }],
    ['the charge is not known', 'request.offenceKind'],
  ),
  ...sidesOfARule(
    'torture/non-inquiry-general-situation',
    ['the courts follow the rule of non-inquiry', { 'requestedState.nonInquiry': true }],
    ['the courts look at the requesting state', { 'requestedState.nonInquiry': false }],
    ['nobody has looked it up', 'requestedState.nonInquiry'],
  ),
  ...sidesOfARule(
    'torture/closed-to-outside-inspection',
    ['inspection is refused, and two origins report ill-treatment', { [closed]: 1, [reports]: 2 }],
    ['inspection is refused, but one origin alone reports ill-treatment', { [reports]: 1 }],
    ['the library was not asked about inspection', closed],
  ),
  ...sidesOfARule(
    'torture/benefit-of-the-doubt',
    ['the state closes off information, and two origins report ill-treatment', { [closed]: 1, [reports]: 2 }],
    ['the state closes off information, but one origin alone reports', { [reports]: 1 }],
    ['it is not known whether information is closed off', closed],
  ),
  ...sidesOfARule(
    'torture/confessions-relied-on',
    ['reliance on confessions is on record', { 'country.confessionReliance.origins': 1 }],
    ['no record of it counts', { 'country.confessionReliance.origins': 0 }],
    ['the library was not asked', 'country.confessionReliance.origins'],
  ),
  ...sidesOfARule(
    'torture/held-in-xinjiang-or-tibet',
    [
      'the person would be held in Xinjiang',
      { 'detentionThere.heldInXinjiangOrTibet': true, 'country.uyghurPersecution.origins': 1 },
    ],
    ['the person would be held elsewhere', { 'detentionThere.heldInXinjiangOrTibet': false }],
    ['the place is not known', 'detentionThere.heldInXinjiangOrTibet'],
  ),
  ...sidesOfARule(
    'torture/general-reports-alone-do-not-suffice',
    ['there are general reports', { [reports]: 1 }],
    ['there are no reports to discount', { [reports]: 0, [onFile]: 'none' }],
    ['the library was not asked', reports],
  ),
  ...sidesOfARule(
    'torture/danger-personal-and-present',
    ['a pattern is reported', { [reports]: 1 }],
    ['none is', { [reports]: 0, [onFile]: 'none' }],
    ['the library was not asked', reports],
  ),
  ...sidesOfARule(
    'torture/danger-to-this-person-first',
    [
      'a court outside the Convention has general reports before it',
      { 'requestedState.isPartyToEchr': false, [reports]: 1 },
    ],
    ['there are no reports', { [reports]: 0, [onFile]: 'none' }],
    ['the library was not asked', reports],
  ),
  {
    rule: 'torture/danger-to-this-person-first',
    situation: 'the courts are bound by the Convention',
    facts: { 'requestedState.isPartyToEchr': true, [reports]: 1 },
    outcome: 'not-applicable',
  },
  ...sidesOfARule(
    'torture/ordinary-suspect-surrendered-in-kim',
    [
      'an ordinary fraud suspect with a specific assurance that diplomats would check',
      {
        ...ordinary,
        'assurances.illTreatment': 'offered',
        'assurances.specific': true,
        'assurances.monitoredBy': 'diplomats',
      },
    ],
    ['the suspect was ill-treated in custody before', { 'detentionThere.earlierTorture': true }],
    ['nobody has asked about opposition', 'profile.politicalActivity'],
  ),
  {
    rule: 'torture/ordinary-suspect-surrendered-in-kim',
    situation: 'no assurance was given, on which Kim turned',
    facts: { ...ordinary, 'assurances.illTreatment': 'none' },
    outcome: 'not-engaged',
  },
  {
    rule: 'torture/ordinary-suspect-surrendered-in-kim',
    situation: 'the assurance is general, while those in Kim were detailed',
    facts: {
      ...ordinary,
      'assurances.illTreatment': 'offered',
      'assurances.specific': false,
      'assurances.monitoredBy': 'diplomats',
    },
    outcome: 'not-engaged',
  },
  {
    rule: 'torture/ordinary-suspect-surrendered-in-kim',
    situation: 'nobody knows who would check',
    facts: { ...ordinary, 'assurances.illTreatment': 'offered', 'assurances.specific': true },
    outcome: 'undetermined',
  },
  {
    rule: 'torture/ordinary-suspect-surrendered-in-kim',
    situation: 'the suspect is Uyghur, whatever else is unknown',
    facts: { 'person.groups': ['uyghur'] },
    outcome: 'not-engaged',
  },
  {
    rule: 'torture/ordinary-suspect-surrendered-in-kim',
    situation: 'the charge is terrorism',
    facts: { ...ordinary, 'request.offenceKind': 'terrorism' },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'torture/no-vulnerable-group-no-risk',
    ['a suspect of no vulnerable group', ordinary],
    ['the suspect follows Falun Gong', { 'person.groups': ['falun-gong'] }],
    ['nobody has asked about groups', 'person.groups'],
  ),
  {
    rule: 'torture/no-vulnerable-group-no-risk',
    situation: 'Strasbourg has rejected this reading',
    facts: ordinary,
    on: '2022-10-06',
    state: 'PL',
    outcome: 'not-applicable',
  },
  ...sidesOfARule(
    'torture/surrenders-after-liu',
    [
      'an ordinary charge in a state of the Convention',
      { 'requestedState.isPartyToEchr': true, 'request.offenceKind': 'corruption' },
    ],
    ['the charge is of state security', { 'request.offenceKind': 'state-security' }],
    ['the charge is not known', 'request.offenceKind'],
  ),
  ...sidesOfARule(
    'torture/receiving-system-outside-the-mainland',
    ['the person would go to Hong Kong', { 'request.justiceSystem': 'hong-kong' }],
    ['the person would go to the mainland', { 'request.justiceSystem': 'mainland' }],
    ['the receiving system is not known', 'request.justiceSystem'],
  ),
]

const heldOnReturn: RuleSituation[] = [
  ...sidesOfARule(
    'torture/detention-on-return-established',
    ['nobody disputes that the person will be detained', { 'detentionThere.certain': true }],
    ['detention is not established', { 'detentionThere.certain': false }],
    ['nobody has asked', 'detentionThere.certain'],
  ),
  ...sidesOfARule(
    'torture/sentence-left-to-serve',
    ['one month of a sentence is left', { 'request.purpose': 'enforcement', 'request.remainingSentenceMonths': 1 }],
    ['nothing is left to serve', { 'request.remainingSentenceMonths': 0 }],
    ['the rest of the sentence is not known', 'request.remainingSentenceMonths'],
  ),
  {
    rule: 'torture/sentence-left-to-serve',
    situation: 'the request is for prosecution, so no sentence is left to serve',
    facts: { 'request.purpose': 'prosecution', 'request.remainingSentenceMonths': 'does-not-apply' },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'torture/detention-on-return-not-established',
    ['detention is not established', { 'detentionThere.certain': false }],
    ['detention is undisputed', { 'detentionThere.certain': true }],
    ['nobody has asked, which is not a no', 'detentionThere.certain'],
  ),
  ...sidesOfARule(
    'torture/no-custody-likely',
    ['the papers point to release pending trial', { 'detentionThere.nonCustodialLikely': true }],
    ['nothing points to release', { 'detentionThere.nonCustodialLikely': false }],
    ['nobody has asked', 'detentionThere.nonCustodialLikely'],
  ),
]

const group: RuleSituation[] = [
  ...sidesOfARule(
    'torture/uyghurs',
    ['the person is Uyghur', { 'person.groups': ['uyghur'] }],
    ['the person belongs to none of the groups', { 'person.groups': [] }],
    ['nobody has asked about groups', 'person.groups'],
  ),
  ...sidesOfARule(
    'torture/other-muslim-minorities',
    [
      'the person is a Kazakh of Xinjiang',
      { 'person.groups': ['other-muslim-minority'], 'country.uyghurPersecution.origins': 1 },
    ],
    ['the person is Tibetan', { 'person.groups': ['tibetan'] }],
    ['nobody has asked about groups', 'person.groups'],
  ),
  ...sidesOfARule(
    'torture/falun-gong',
    ['the person follows Falun Gong', { 'person.groups': ['falun-gong'] }],
    ['the person does not', { 'person.groups': [] }],
    ['nobody has asked about groups', 'person.groups'],
  ),
  ...sidesOfARule(
    'torture/falun-gong-ordinary-member',
    [
      'a follower of whom the authorities know nothing',
      { 'person.groups': ['falun-gong'], 'profile.knownToAuthorities': false },
    ],
    ['a follower whom the authorities know', { 'profile.knownToAuthorities': true }],
    ['nobody knows what the authorities know', 'profile.knownToAuthorities'],
  ),
  ...sidesOfARule(
    'torture/own-circumstances-in-the-group',
    [
      'membership is shown and the police held the person before',
      {
        'person.groupMembershipShown': true,
        'detentionThere.heldBefore': true,
        'profile.knownToAuthorities': false,
        'detentionThere.earlierTorture': false,
        'family.relativeDetainedOrThreatened': false,
        'profile.linkToCharge': false,
      },
    ],
    ['membership is shown and nothing else', { 'detentionThere.heldBefore': false }],
    ['it is not known whether membership can be shown', 'person.groupMembershipShown'],
  ),
  ...sidesOfARule(
    'torture/terrorism-label',
    ['a Uyghur accused of terrorism', { 'person.groups': ['uyghur'], 'request.offenceKind': 'terrorism' }],
    ['a Uyghur accused of fraud', { 'request.offenceKind': 'fraud-property' }],
    ['the charge is not known', 'request.offenceKind'],
  ),
  ...sidesOfARule(
    'torture/membership-without-evidence',
    ['membership rests on the person’s word', { 'person.groups': ['uyghur'], 'person.groupMembershipShown': false }],
    ['there is coherent evidence of membership', { 'person.groupMembershipShown': true }],
    ['nobody has looked for evidence', 'person.groupMembershipShown'],
  ),
  ...sidesOfARule(
    'torture/no-interest-of-the-authorities',
    [
      'nothing shows that the authorities know of this Uyghur',
      { 'person.groups': ['uyghur'], 'profile.knownToAuthorities': false },
    ],
    ['they know', { 'profile.knownToAuthorities': true }],
    ['nobody knows what they know', 'profile.knownToAuthorities'],
  ),
]

const personal: RuleSituation[] = [
  ...sidesOfARule(
    'torture/known-critic',
    [
      'a critic of whom the authorities know',
      { 'profile.politicalActivity': true, 'profile.knownToAuthorities': true },
    ],
    ['a critic of whom they do not know', { 'profile.knownToAuthorities': false }],
    ['nobody knows what they know', 'profile.knownToAuthorities'],
  ),
  {
    rule: 'torture/known-critic',
    situation: 'a rights lawyer of whom the authorities know',
    facts: { 'profile.roles': ['rights-lawyer'], 'profile.knownToAuthorities': true },
    outcome: 'engaged',
  },
  {
    rule: 'torture/known-critic',
    situation: 'somebody without any such role or opposition',
    facts: { 'profile.roles': [], 'profile.politicalActivity': false, 'profile.knownToAuthorities': true },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'torture/opposition-abroad',
    [
      'a member of a banned party, active abroad',
      { 'profile.politicalActivity': true, 'profile.activityAbroad': true },
    ],
    ['opposition that ended before leaving', { 'profile.activityAbroad': false }],
    ['nobody has asked about activity abroad', 'profile.activityAbroad'],
  ),
  ...sidesOfARule(
    'torture/witness-of-abuses',
    ['a former camp inmate who spoke to the press', { 'profile.witnessOfAbuses': true, 'profile.mediaContact': true }],
    ['a former inmate who never spoke', { 'profile.mediaContact': false }],
    ['it is not known whether the person spoke', 'profile.mediaContact'],
  ),
  ...sidesOfARule(
    'torture/earlier-ill-treatment-proved',
    [
      'earlier torture with a medical report',
      { 'detentionThere.earlierTorture': true, 'detentionThere.earlierTortureMedicalProof': true },
    ],
    ['earlier torture without one', { 'detentionThere.earlierTortureMedicalProof': false }],
    ['no doctor has seen the person', 'detentionThere.earlierTortureMedicalProof'],
  ),
  ...sidesOfARule(
    'torture/earlier-ill-treatment-told',
    [
      'an account of torture without a medical report',
      { 'detentionThere.earlierTorture': true, 'detentionThere.earlierTortureMedicalProof': false },
    ],
    [
      'never ill-treated',
      { 'detentionThere.earlierTorture': false, 'detentionThere.earlierTortureMedicalProof': 'does-not-apply' },
    ],
    ['asking was unsafe', 'detentionThere.earlierTorture'],
  ),
  ...sidesOfARule(
    'torture/earlier-ill-treatment-without-proof',
    [
      'an account of torture without a medical report',
      { 'detentionThere.earlierTorture': true, 'detentionThere.earlierTortureMedicalProof': false },
    ],
    ['there is a medical report', { 'detentionThere.earlierTortureMedicalProof': true }],
    ['no doctor has seen the person', 'detentionThere.earlierTortureMedicalProof'],
  ),
  ...sidesOfARule(
    'torture/earlier-ill-treatment-overtaken',
    [
      'good reasons that it will not happen again',
      { 'detentionThere.earlierTorture': true, 'detentionThere.circumstancesChanged': true },
    ],
    ['no such reason', { 'detentionThere.circumstancesChanged': false }],
    ['nobody has looked', 'detentionThere.circumstancesChanged'],
  ),
  ...sidesOfARule(
    'torture/evidence-of-ill-treatment-not-examined',
    [
      'proof of torture that no authority examined',
      {
        'detentionThere.earlierTorture': true,
        'detentionThere.earlierTortureMedicalProof': true,
        'proceedings.freshRiskAssessment': false,
      },
    ],
    ['a court examined it', { 'proceedings.freshRiskAssessment': true }],
    ['the judgment has not been read', 'proceedings.freshRiskAssessment'],
  ),
  ...sidesOfARule(
    'torture/relative-ill-treated',
    ['a brother was beaten in custody', { 'family.relativeIllTreated': true }],
    ['nothing of the kind is known', { 'family.relativeIllTreated': false }],
    ['asking the family is unsafe', 'family.relativeIllTreated'],
  ),
  ...sidesOfARule(
    'torture/relative-detained-to-force-return',
    ['a brother is held so that she returns', { 'family.relativeDetainedOrThreatened': true }],
    ['nobody was held or threatened', { 'family.relativeDetainedOrThreatened': false }],
    ['asking the family is unsafe', 'family.relativeDetainedOrThreatened'],
  ),
  ...sidesOfARule(
    'torture/co-accused-ill-treated',
    ['a co-accused was ill-treated in custody', { 'detentionThere.coAccusedIllTreated': true }],
    ['none is known to have been', { 'detentionThere.coAccusedIllTreated': false }],
    ['nobody has asked', 'detentionThere.coAccusedIllTreated'],
  ),
  ...sidesOfARule(
    'torture/residential-surveillance-likely',
    [
      'no fixed home there, so residential surveillance is likely',
      { 'detentionThere.residentialSurveillanceLikely': true, 'country.rsdlReports.origins': 1 },
    ],
    ['it is not likely', { 'detentionThere.residentialSurveillanceLikely': false }],
    ['no expert has been asked', 'detentionThere.residentialSurveillanceLikely'],
  ),
  ...sidesOfARule(
    'torture/liuzhi-likely',
    [
      'an official accused of bribery, for whom liuzhi was ordered',
      { 'detentionThere.liuzhiLikely': true, 'country.liuzhiReports.origins': 1 },
    ],
    ['liuzhi is not likely', { 'detentionThere.liuzhiLikely': false }],
    ['no expert has been asked', 'detentionThere.liuzhiLikely'],
  ),
  ...sidesOfARule(
    'torture/treatment-not-available',
    [
      'dialysis is needed and would not be had in custody',
      { 'health.seriousIllness': true, 'health.treatmentAvailableThere': false },
    ],
    ['it would be had', { 'health.treatmentAvailableThere': true }],
    ['nobody knows whether it would be had', 'health.treatmentAvailableThere'],
  ),
  ...sidesOfARule(
    'torture/treatment-available',
    [
      'dialysis is needed and would be had in custody',
      { 'health.seriousIllness': true, 'health.treatmentAvailableThere': true },
    ],
    ['it would not be had', { 'health.treatmentAvailableThere': false }],
    ['nobody knows whether it would be had', 'health.treatmentAvailableThere'],
  ),
  ...sidesOfARule(
    'torture/official-accused-of-corruption',
    [
      'a former official accused of bribery',
      { 'profile.formerOfficial': true, 'request.offenceKind': 'corruption', 'country.liuzhiReports.origins': 1 },
    ],
    ['a private person accused of bribery', { 'profile.formerOfficial': false }],
    ['nobody has asked about office or party', 'profile.formerOfficial'],
  ),
  ...sidesOfARule(
    'torture/non-inquiry-personal-circumstances',
    ['the courts follow the rule of non-inquiry', { 'requestedState.nonInquiry': true }],
    ['the courts look at what awaits the person', { 'requestedState.nonInquiry': false }],
    ['nobody has looked it up', 'requestedState.nonInquiry'],
  ),
  ...sidesOfARule(
    'torture/ordinary-crime-no-profile',
    ['an ordinary fraud suspect', ordinary],
    ['a petitioner', { 'profile.roles': ['petitioner'] }],
    ['nobody has asked about earlier ill-treatment', 'detentionThere.earlierTorture'],
  ),
  ...sidesOfARule(
    'torture/careful-national-assessment',
    ['a court assessed the risk with care', { 'proceedings.freshRiskAssessment': true }],
    ['none did', { 'proceedings.freshRiskAssessment': false }],
    ['the judgment has not been read', 'proceedings.freshRiskAssessment'],
  ),
]

const procedure: RuleSituation[] = [
  ...sidesOfARule(
    'torture/no-fresh-assessment',
    ['the board refused without a fresh look', { 'proceedings.freshRiskAssessment': false }],
    ['a court assessed the risk on current reports', { 'proceedings.freshRiskAssessment': true }],
    ['the judgment has not been read', 'proceedings.freshRiskAssessment'],
  ),
  ...sidesOfARule(
    'torture/individual-risk-demanded',
    ['the court asked for an individual risk only', { 'proceedings.individualRiskDemanded': true }],
    ['the court looked at the general situation too', { 'proceedings.individualRiskDemanded': false }],
    ['the judgment has not been read', 'proceedings.individualRiskDemanded'],
  ),
  ...sidesOfARule(
    'torture/known-group-risk-not-examined',
    ['a Uyghur whose risk nobody examined', { 'person.groups': ['uyghur'], 'proceedings.freshRiskAssessment': false }],
    ['nobody examined a risk, but no group is in play', { 'person.groups': [] }],
    ['nobody has asked about groups', 'person.groups'],
  ),
  ...sidesOfARule(
    'torture/assessment-was-rigorous',
    ['a court assessed the risk on current reports', { 'proceedings.freshRiskAssessment': true }],
    ['none did', { 'proceedings.freshRiskAssessment': false }],
    ['the judgment has not been read', 'proceedings.freshRiskAssessment'],
  ),
]

const safeguards: RuleSituation[] = [
  ...sidesOfARule(
    'torture/exclusion-rule-on-the-books',
    ['the library holds the exclusion rules', { [reforms]: 1 }],
    ['no record of reform counts', { [reforms]: 0 }],
    ['the library was not asked', reforms],
  ),
  ...sidesOfARule(
    'torture/law-on-paper-accepted',
    ['an ordinary charge, as in the Brazilian case', { 'request.offenceKind': 'fraud-property' }],
    ['a charge of state security', { 'request.offenceKind': 'state-security' }],
    ['the charge is not known', 'request.offenceKind'],
  ),
  ...sidesOfARule(
    'torture/law-on-paper-is-not-protection',
    ['practice is reported to be contrary to the law', { [reports]: 1 }],
    ['no report counts', { [reports]: 0, [onFile]: 'none' }],
    ['the library was not asked', reports],
  ),
  ...sidesOfARule(
    'torture/exclusion-refused-in-this-case',
    ['a request for exclusion was refused unexamined', { 'trialThere.exclusionSought': false }],
    ['it was properly examined', { 'trialThere.exclusionSought': true }],
    ['nobody has asked', 'trialThere.exclusionSought'],
  ),
  {
    rule: 'torture/exclusion-refused-in-this-case',
    situation: 'there has been no trial yet, so the question does not arise',
    facts: { 'trialThere.exclusionSought': 'does-not-apply' },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'torture/officials-prosecuted',
    ['a prosecution of officials is on record', { 'country.accountability.origins': 1 }],
    ['none counts', { 'country.accountability.origins': 0 }],
    ['the library was not asked', 'country.accountability.origins'],
  ),
  ...sidesOfARule(
    'torture/residential-surveillance-regulated',
    ['residential surveillance is likely', { 'detentionThere.residentialSurveillanceLikely': true }],
    ['it is not, so its rules do not matter', { 'detentionThere.residentialSurveillanceLikely': false }],
    ['no expert has been asked', 'detentionThere.residentialSurveillanceLikely'],
  ),
  ...sidesOfARule(
    'torture/consular-visits-possible',
    ['a foreign consul may visit', { 'detentionThere.consularAccess': true }],
    ['none may', { 'detentionThere.consularAccess': false }],
    ['nobody has asked', 'detentionThere.consularAccess'],
  ),
  ...sidesOfARule(
    'torture/no-consular-visits',
    ['no foreign consul may visit', { 'detentionThere.consularAccess': false }],
    ['one may', { 'detentionThere.consularAccess': true }],
    ['nobody has asked, which is not a no', 'detentionThere.consularAccess'],
  ),
]

const consent = 'proceedings.consent'
const unpressed = {
  'profile.persuadedToReturn': false,
  'profile.approachedByAgents': false,
  'family.relativeDetainedOrThreatened': false,
  'family.exitBan': false,
}

const consents: RuleSituation[] = [
  ...sidesOfARule(
    'torture/consented-with-a-lawyer',
    ['agreed with a lawyer, and nobody pressed', { [consent]: 'with-lawyer', ...unpressed }],
    ['a brother was detained to make the person return', { 'family.relativeDetainedOrThreatened': true }],
    ['nobody has asked about visits by agents', 'profile.approachedByAgents'],
  ),
  {
    rule: 'torture/consented-with-a-lawyer',
    situation: 'agreed without a lawyer',
    facts: { [consent]: 'without-lawyer', ...unpressed },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'torture/consent-not-shown-to-be-free',
    [
      'agreed with a lawyer while a brother was held there',
      { [consent]: 'with-lawyer', ...unpressed, 'family.relativeDetainedOrThreatened': true },
    ],
    ['nobody pressed', { 'family.relativeDetainedOrThreatened': false }],
    ['nobody has asked about relatives', 'family.relativeDetainedOrThreatened'],
  ),
  {
    rule: 'torture/consent-not-shown-to-be-free',
    situation: 'an agreement that was withdrawn, whatever is known of pressure',
    facts: { [consent]: 'withdrawn' },
    outcome: 'engaged',
  },
  {
    rule: 'torture/consent-not-shown-to-be-free',
    situation: 'never agreed, so there is nothing to doubt',
    facts: { [consent]: 'none' },
    outcome: 'not-engaged',
  },
]

/** Every rule on torture and ill-treatment, on both sides of its boundary and with the fact unknown. */
export const tortureSituations: readonly RuleSituation[] = [
  ...generalSituation,
  ...heldOnReturn,
  ...group,
  ...personal,
  ...procedure,
  ...safeguards,
  ...consents,
  ...tortureGroupSituations,
  ...tortureExposureSituations,
  ...torturePastSituations,
  ...tortureReportedSituations,
  ...tortureCaseSituations,
  ...tortureHealthSituations,
  ...tortureBurdenSituations,
  ...tortureCustodyConditionsSituations,
]
