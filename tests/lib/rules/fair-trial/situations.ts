import type { RuleSituation } from '#tests/support/rule-situations'
import { sidesOfARule } from '#tests/support/sides-of-a-rule'
import { fairTrialAbsenceSituations } from './absence-situations.ts'
import { fairTrialCourtSituations } from './court-situations.ts'
import { fairTrialCovenantSituations } from './covenant-situations.ts'
import { fairTrialDefenceSituations } from './defence-situations.ts'
import { fairTrialForcedEvidenceSituations } from './forced-evidence-situations.ts'
import { fairTrialLawyerSituations } from './lawyer-situations.ts'
import { fairTrialPromiseSituations } from './promise-situations.ts'

const confessions = 'country.confessionReliance.origins'
const liuzhi = 'country.liuzhiReports.origins'
const rsdl = 'country.rsdlReports.origins'
const party = 'country.partyControl.origins'

const mainland = { 'request.justiceSystem': 'mainland' }

/** The procedural law of the mainland, and what is reported of it, say nothing of a trial in Hong Kong. */
const silentOnHongKong = (rule: string, facts: Record<string, unknown>): RuleSituation => ({
  rule,
  situation: 'the trial would be in Hong Kong',
  facts: { ...facts, 'request.justiceSystem': 'hong-kong' },
  outcome: 'not-applicable',
})

/** Nobody in particular, on an ordinary charge. */
const ordinary = {
  'person.groups': [],
  'profile.roles': [],
  'profile.politicalActivity': false,
  'detentionThere.earlierTorture': false,
  'request.offenceKind': 'fraud-property',
}

const absenceAndDefence: RuleSituation[] = [
  ...sidesOfARule(
    'fair-trial/absence-without-retrial',
    ['tried in absence, no retrial', { 'request.trialInAbsence': true, 'request.retrialGuaranteed': false }],
    ['a full retrial is guaranteed', { 'request.retrialGuaranteed': true }],
    ['nobody knows whether a retrial is open', 'request.retrialGuaranteed'],
  ),
  ...sidesOfARule(
    'fair-trial/retrial-guaranteed',
    ['tried in absence, full retrial open', { 'request.trialInAbsence': true, 'request.retrialGuaranteed': true }],
    ['no retrial is open', { 'request.retrialGuaranteed': false }],
    ['nobody knows whether a retrial is open', 'request.retrialGuaranteed'],
  ),
  {
    rule: 'fair-trial/retrial-guaranteed',
    situation: 'there was no trial in absence to answer',
    facts: { 'request.trialInAbsence': false },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'fair-trial/co-accused-tried-summarily',
    ['co-accused were tried in summary form', { 'trialThere.coAccusedTriedUnfairly': true }],
    ['co-accused were tried in public with chosen counsel', { 'trialThere.coAccusedTriedUnfairly': false }],
    ['nothing is known of their trials', 'trialThere.coAccusedTriedUnfairly'],
  ),
  ...sidesOfARule(
    'fair-trial/co-accused-tried-properly',
    ['co-accused were tried in public with chosen counsel', { 'trialThere.coAccusedTriedUnfairly': false }],
    ['there are no co-accused', { 'trialThere.coAccusedTriedUnfairly': 'does-not-apply' }],
    ['nothing is known of their trials', 'trialThere.coAccusedTriedUnfairly'],
  ),
  ...sidesOfARule(
    'fair-trial/witnesses-not-heard',
    ['the defence could not question witnesses', { 'trialThere.witnessesCanBeQuestioned': false }],
    ['the defence could', { 'trialThere.witnessesCanBeQuestioned': true }],
    ['nobody has asked', 'trialThere.witnessesCanBeQuestioned'],
  ),
  ...sidesOfARule(
    'fair-trial/witnesses-can-be-heard',
    ['the defence could question witnesses', { 'trialThere.witnessesCanBeQuestioned': true }],
    ['the defence could not', { 'trialThere.witnessesCanBeQuestioned': false }],
    ['nobody has asked', 'trialThere.witnessesCanBeQuestioned'],
  ),
  ...sidesOfARule(
    'fair-trial/conviction-figures',
    [
      'the figures count, and the defence could not question witnesses',
      {
        ...mainland,
        'country.convictionFigures.origins': 1,
        'trialThere.confessionMainEvidence': false,
        'trialThere.witnessesCanBeQuestioned': false,
        'trialThere.coAccusedTriedUnfairly': 'does-not-apply',
      },
    ],
    ['nothing in the case but the figures', { 'trialThere.witnessesCanBeQuestioned': true }],
    ['nobody has asked about witnesses', 'trialThere.witnessesCanBeQuestioned'],
  ),
  {
    rule: 'fair-trial/conviction-figures',
    situation: 'no record of the figures counts on the day',
    facts: { 'country.convictionFigures.origins': 0, 'trialThere.confessionMainEvidence': true },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'fair-trial/cases-dropped-before-trial',
    ['a record of dropped cases counts', { ...mainland, 'country.nonProsecution.origins': 1 }],
    ['none counts on the day', { 'country.nonProsecution.origins': 0 }],
    ['the library was not asked', 'country.nonProsecution.origins'],
  ),
  ...sidesOfARule(
    'fair-trial/guilty-pleas-prevail',
    ['the case rests on confessions', { ...mainland, [confessions]: 1, 'trialThere.confessionMainEvidence': true }],
    ['the case rests on other evidence', { 'trialThere.confessionMainEvidence': false }],
    ['the evidence is not known', 'trialThere.confessionMainEvidence'],
  ),
]

const custodyAndWarrant: RuleSituation[] = [
  ...sidesOfARule(
    'fair-trial/custody-without-court',
    [
      'liuzhi is likely and on record',
      {
        'detentionThere.liuzhiLikely': true,
        'detentionThere.residentialSurveillanceLikely': false,
        [liuzhi]: 1,
        [rsdl]: 1,
      },
    ],
    ['neither form is likely', { 'detentionThere.liuzhiLikely': false }],
    ['liuzhi has not been looked into', 'detentionThere.liuzhiLikely'],
  ),
  {
    rule: 'fair-trial/custody-without-court',
    situation: 'residential surveillance is likely, nothing is known of liuzhi',
    facts: { 'detentionThere.residentialSurveillanceLikely': true, [rsdl]: 1, [liuzhi]: 0 },
    outcome: 'engaged',
  },
  {
    rule: 'fair-trial/custody-without-court',
    situation: 'residential surveillance is likely but no record of it counts on the day',
    facts: {
      'detentionThere.residentialSurveillanceLikely': true,
      'detentionThere.liuzhiLikely': false,
      [rsdl]: 0,
      [liuzhi]: 1,
    },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'fair-trial/ordinary-custody-likely',
    [
      'neither liuzhi nor residential surveillance is likely',
      { ...mainland, 'detentionThere.liuzhiLikely': false, 'detentionThere.residentialSurveillanceLikely': false },
    ],
    ['residential surveillance is likely', { 'detentionThere.residentialSurveillanceLikely': true }],
    ['liuzhi has not been looked into', 'detentionThere.liuzhiLikely'],
  ),
  ...sidesOfARule(
    'fair-trial/warrant-without-judge',
    ['a procuratorate approved the warrant', { 'request.warrantApprovedBy': 'procuratorate' }],
    ['a court issued it', { 'request.warrantApprovedBy': 'court' }],
    ['the warrant has not been seen', 'request.warrantApprovedBy'],
  ),
  ...sidesOfARule(
    'fair-trial/procuratorate-warrant-accepted',
    [
      'a procuratorate approved a warrant that sets out the facts',
      { 'request.warrantApprovedBy': 'procuratorate', 'request.factsSetOut': true },
    ],
    ['the papers leave the facts open', { 'request.factsSetOut': false }],
    ['the warrant has not been seen', 'request.warrantApprovedBy'],
  ),
  {
    rule: 'fair-trial/procuratorate-warrant-accepted',
    situation: 'the police alone issued the warrant',
    facts: { 'request.warrantApprovedBy': 'police', 'request.factsSetOut': true },
    outcome: 'not-engaged',
  },
  {
    rule: 'fair-trial/procuratorate-warrant-accepted',
    situation: 'the Spanish court had not yet decided',
    facts: { 'request.warrantApprovedBy': 'procuratorate', 'request.factsSetOut': true },
    on: '2024-04-07',
    outcome: 'not-applicable',
  },
]

const counsel: RuleSituation[] = [
  ...sidesOfARule(
    'fair-trial/counsel-refused',
    [
      'a lawyer is admitted after the investigation only',
      { 'trialThere.counselFrom': 'after-investigation', 'trialThere.counselOfOwnChoice': true },
    ],
    ['a chosen lawyer is admitted at the first questioning', { 'trialThere.counselFrom': 'first-questioning' }],
    ['nobody has asked from when', 'trialThere.counselFrom'],
  ),
  {
    rule: 'fair-trial/counsel-refused',
    situation: 'only an assigned lawyer may defend, though from the first questioning',
    facts: { 'trialThere.counselFrom': 'first-questioning', 'trialThere.counselOfOwnChoice': false },
    outcome: 'engaged',
  },
  {
    rule: 'fair-trial/counsel-refused',
    situation: 'leave is needed, which is less than refusal',
    facts: { 'trialThere.counselFrom': 'with-permission', 'trialThere.counselOfOwnChoice': true },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'fair-trial/counsel-in-liuzhi',
    ['liuzhi is likely and on record', { 'detentionThere.liuzhiLikely': true, [liuzhi]: 1 }],
    ['liuzhi is not likely', { 'detentionThere.liuzhiLikely': false }],
    ['liuzhi has not been looked into', 'detentionThere.liuzhiLikely'],
  ),
  ...sidesOfARule(
    'fair-trial/counsel-by-permission',
    [
      'the charge is of state security',
      {
        ...mainland,
        'request.offenceKind': 'state-security',
        'trialThere.counselFrom': 'first-questioning',
        'country.counselDenied.origins': 1,
      },
    ],
    ['the charge is bribery, which article 39 no longer names', { 'request.offenceKind': 'corruption' }],
    ['the charge is not known', 'request.offenceKind'],
  ),
  {
    rule: 'fair-trial/counsel-by-permission',
    situation: 'an ordinary charge, yet meetings need leave',
    facts: {
      ...mainland,
      'request.offenceKind': 'fraud-property',
      'trialThere.counselFrom': 'with-permission',
      'country.counselDenied.origins': 1,
    },
    outcome: 'engaged',
  },
  {
    rule: 'fair-trial/counsel-by-permission',
    situation: 'the text of 2018 was not yet law',
    facts: { 'request.offenceKind': 'terrorism', 'country.counselDenied.origins': 1 },
    on: '2018-10-25',
    outcome: 'not-applicable',
  },
  ...sidesOfARule(
    'fair-trial/lawyers-pressed',
    ['a lawyer in the case was removed', { 'trialThere.defenceLawyersPressed': true }],
    ['no lawyer was pressed', { 'trialThere.defenceLawyersPressed': false }],
    ['nothing is known of the lawyers', 'trialThere.defenceLawyersPressed'],
  ),
  ...sidesOfARule(
    'fair-trial/counsel-from-first-questioning',
    [
      'a chosen lawyer from the first questioning',
      { 'trialThere.counselFrom': 'first-questioning', 'trialThere.counselOfOwnChoice': true },
    ],
    ['an assigned lawyer only', { 'trialThere.counselOfOwnChoice': false }],
    ['nobody has asked from when', 'trialThere.counselFrom'],
  ),
  ...sidesOfARule(
    'fair-trial/counsel-right-in-the-law',
    [
      'a fraud charge outside liuzhi',
      { ...mainland, 'request.offenceKind': 'fraud-property', 'detentionThere.liuzhiLikely': false },
    ],
    ['a terrorism charge', { 'request.offenceKind': 'terrorism' }],
    ['liuzhi has not been looked into', 'detentionThere.liuzhiLikely'],
  ),
  ...sidesOfARule(
    'fair-trial/legal-aid-since-2022',
    [
      'the person faces life imprisonment',
      {
        ...mainland,
        'country.legalAid.origins': 1,
        'person.minorAtTime': false,
        'request.carriesDeathPenalty': false,
        'request.maximumPrisonTerm': 'life',
        'request.trialInAbsence': false,
      },
    ],
    ['the person faces a fixed term and is in none of the classes', { 'request.maximumPrisonTerm': 'fixed-term' }],
    ['the penalty is not known', 'request.maximumPrisonTerm'],
  ),
  {
    rule: 'fair-trial/legal-aid-since-2022',
    situation: 'the day before the law came into force',
    facts: { 'country.legalAid.origins': 1, 'request.maximumPrisonTerm': 'life' },
    on: '2021-12-31',
    outcome: 'not-applicable',
  },
]

const evidenceFromTorture: RuleSituation[] = [
  ...sidesOfARule(
    'fair-trial/torture-evidence-in-the-case',
    ['statements obtained by torture may be used', { 'trialThere.evidenceFromTorture': true }],
    ['no such statement is known', { 'trialThere.evidenceFromTorture': false }],
    ['nobody has looked into the statements', 'trialThere.evidenceFromTorture'],
  ),
  ...sidesOfARule(
    'fair-trial/ill-treated-co-accused-confession',
    [
      'an ill-treated co-accused, and confessions are the evidence',
      { 'detentionThere.coAccusedIllTreated': true, 'trialThere.confessionMainEvidence': true },
    ],
    ['the case rests on other evidence', { 'trialThere.confessionMainEvidence': false }],
    ['nothing is known of the co-accused', 'detentionThere.coAccusedIllTreated'],
  ),
  ...sidesOfARule(
    'fair-trial/confession-as-main-evidence',
    ['the case rests on confessions', { ...mainland, 'trialThere.confessionMainEvidence': true, [confessions]: 1 }],
    ['the case rests on other evidence', { 'trialThere.confessionMainEvidence': false }],
    ['the evidence is not known', 'trialThere.confessionMainEvidence'],
  ),
  ...sidesOfARule(
    'fair-trial/evidence-other-than-confessions',
    [
      'other evidence, and none from torture',
      { 'trialThere.confessionMainEvidence': false, 'trialThere.evidenceFromTorture': false },
    ],
    ['statements from torture may be used', { 'trialThere.evidenceFromTorture': true }],
    ['nobody has looked into the statements', 'trialThere.evidenceFromTorture'],
  ),
]

const tribunal: RuleSituation[] = [
  ...sidesOfARule(
    'fair-trial/politically-directed-case',
    ['a political organ directs the case', { 'trialThere.politicalDirection': true }],
    ['there is no evidence of it', { 'trialThere.politicalDirection': false }],
    ['nobody has looked into it', 'trialThere.politicalDirection'],
  ),
  ...sidesOfARule(
    'fair-trial/opponent-before-the-courts',
    ['a known opponent', { ...mainland, 'profile.politicalActivity': true, 'profile.knownToAuthorities': true }],
    ['an opponent nobody there knows of', { 'profile.knownToAuthorities': false }],
    ['whether they know is not known', 'profile.knownToAuthorities'],
  ),
  ...sidesOfARule(
    'fair-trial/criminal-procedure-below-standard',
    ['trial on the mainland', { 'request.justiceSystem': 'mainland' }],
    ['trial in Hong Kong', { 'request.justiceSystem': 'hong-kong' }],
    ['the receiving system is not known', 'request.justiceSystem'],
  ),
  ...sidesOfARule(
    'fair-trial/basic-guarantees-not-secured',
    ['trial on the mainland, with material on party control', { 'request.justiceSystem': 'mainland', [party]: 1 }],
    ['no such material counts', { [party]: 0 }],
    ['the receiving system is not known', 'request.justiceSystem'],
  ),
  ...sidesOfARule(
    'fair-trial/party-committees',
    ['one origin speaks of party control', { ...mainland, [party]: 1 }],
    ['none counts on the day', { [party]: 0 }],
    ['the library was not asked', party],
  ),
  ...sidesOfARule(
    'fair-trial/closed-trial',
    [
      'state secrets are invoked',
      {
        'trialThere.stateSecretsInvoked': true,
        'trialThere.closedTrialLikely': false,
        'country.closedTrials.origins': 1,
      },
    ],
    ['neither secrets nor closed doors', { 'trialThere.stateSecretsInvoked': false }],
    ['nothing is known of secrets', 'trialThere.stateSecretsInvoked'],
  ),
  ...sidesOfARule(
    'fair-trial/open-trial-expected',
    [
      'neither secrets nor closed doors',
      { 'trialThere.closedTrialLikely': false, 'trialThere.stateSecretsInvoked': false },
    ],
    ['closed doors are likely', { 'trialThere.closedTrialLikely': true }],
    ['nothing is known of secrets', 'trialThere.stateSecretsInvoked'],
  ),
  ...sidesOfARule(
    'fair-trial/guilt-declared-before-trial',
    ['a confession was broadcast', { 'trialThere.televisedConfession': true, 'trialThere.guiltDeclared': false }],
    ['nothing was broadcast or declared', { 'trialThere.televisedConfession': false }],
    ['nobody has looked for broadcasts', 'trialThere.televisedConfession'],
  ),
  ...sidesOfARule(
    'fair-trial/judicial-committees-explained',
    [
      'an ordinary suspect in a case nobody directs',
      { ...mainland, ...ordinary, 'trialThere.politicalDirection': false },
    ],
    ['a critic of the government', { 'profile.politicalActivity': true }],
    ['nobody has looked into direction of the case', 'trialThere.politicalDirection'],
  ),
  {
    rule: 'fair-trial/judicial-committees-explained',
    situation: 'the Supreme Court had asked for more information and not yet decided',
    facts: { ...ordinary, 'trialThere.politicalDirection': false },
    on: '2022-04-12',
    outcome: 'not-applicable',
  },
  ...sidesOfARule(
    'fair-trial/liu-left-trial-open',
    ['a state of the Convention', { 'requestedState.isPartyToEchr': true }],
    ['a state outside it', { 'requestedState.isPartyToEchr': false }],
    ['the position of the state is not known', 'requestedState.isPartyToEchr'],
  ),
  ...sidesOfARule(
    'fair-trial/polish-court-saw-no-denial',
    ['an ordinary charge', { ...mainland, 'request.offenceKind': 'fraud-property' }],
    ['a charge of state security', { 'request.offenceKind': 'state-security' }],
    ['the charge is not known', 'request.offenceKind'],
  ),
  {
    rule: 'fair-trial/polish-court-saw-no-denial',
    situation: 'Strasbourg has decided Liu',
    facts: { 'request.offenceKind': 'fraud-property' },
    on: '2022-10-06',
    state: 'PL',
    outcome: 'not-applicable',
  },
  ...sidesOfARule(
    'fair-trial/trial-claim-inadmissible-in-kim',
    ['an ordinary suspect', ordinary],
    ['a follower of Falun Gong', { 'person.groups': ['falun-gong'] }],
    ['nobody has asked about opposition', 'profile.politicalActivity'],
  ),
]

const observable = {
  'assurances.trial': 'offered',
  'assurances.specific': true,
  'assurances.trialAttendance': true,
  'assurances.monitoredBy': 'diplomats',
}

const whatAnswers: RuleSituation[] = [
  ...sidesOfARule(
    'fair-trial/exclusion-rules-on-the-books',
    ['the library holds the reform', { ...mainland, 'country.reformInPractice.origins': 1 }],
    ['no record of it counts', { 'country.reformInPractice.origins': 0 }],
    ['the library was not asked', 'country.reformInPractice.origins'],
  ),
  ...sidesOfARule(
    'fair-trial/exclusion-examined-in-the-case',
    ['a request for exclusion was examined', { 'trialThere.exclusionSought': true }],
    ['it was not', { 'trialThere.exclusionSought': false }],
    ['nobody knows', 'trialThere.exclusionSought'],
  ),
  ...sidesOfARule(
    'fair-trial/safeguards-accepted-on-paper',
    ['an ordinary charge', { ...mainland, 'request.offenceKind': 'corruption' }],
    ['a charge of terrorism', { 'request.offenceKind': 'terrorism' }],
    ['the charge is not known', 'request.offenceKind'],
  ),
  {
    rule: 'fair-trial/safeguards-accepted-on-paper',
    situation: 'the Brazilian court still held the opposite',
    facts: { 'request.offenceKind': 'corruption' },
    on: '2025-03-10',
    state: 'BR',
    outcome: 'not-applicable',
  },
  ...sidesOfARule(
    'fair-trial/death-sentence-reviewed',
    ['the charge carries death', { ...mainland, 'request.carriesDeathPenalty': true, 'country.legalAid.origins': 1 }],
    ['it does not', { 'request.carriesDeathPenalty': false }],
    ['the penalty is not known', 'request.carriesDeathPenalty'],
  ),
  silentOnHongKong('fair-trial/law-on-paper-not-enough', { [confessions]: 1 }),
  silentOnHongKong('fair-trial/party-committees', { [party]: 1 }),
  silentOnHongKong('fair-trial/exclusion-rules-on-the-books', { 'country.reformInPractice.origins': 1 }),
  silentOnHongKong('fair-trial/counsel-by-permission', {
    'request.offenceKind': 'state-security',
    'country.counselDenied.origins': 1,
  }),
  ...sidesOfARule(
    'fair-trial/law-on-paper-not-enough',
    ['practice reports speak against the law', { ...mainland, [confessions]: 1 }],
    ['no such report counts', { [confessions]: 0 }],
    ['the library was not asked', confessions],
  ),
  ...sidesOfARule(
    'fair-trial/exclusion-refused-in-the-case',
    ['a request for exclusion was not examined', { 'trialThere.exclusionSought': false }],
    ['nobody sought exclusion', { 'trialThere.exclusionSought': 'does-not-apply' }],
    ['nobody knows', 'trialThere.exclusionSought'],
  ),
  ...sidesOfARule(
    'fair-trial/trial-assurance-observable',
    ['named, attended by diplomats, checked from outside', observable],
    ['observers may not attend', { 'assurances.trialAttendance': false }],
    ['attendance is not known', 'assurances.trialAttendance'],
  ),
  {
    rule: 'fair-trial/trial-assurance-observable',
    situation: 'an assurance that is announced has not been given',
    facts: { ...observable, 'assurances.trial': 'expected' },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'fair-trial/trial-assurance-not-observable',
    ['a general promise', { ...observable, 'assurances.specific': false }],
    ['named, attended and checked', { 'assurances.specific': true }],
    ['its wording is not known', 'assurances.specific'],
  ),
  {
    rule: 'fair-trial/trial-assurance-not-observable',
    situation: 'the requesting state alone would check',
    facts: { ...observable, 'assurances.monitoredBy': 'requesting-state' },
    outcome: 'engaged',
  },
  ...sidesOfARule(
    'fair-trial/trial-access-refused-before',
    [
      'an assurance, and a record of broken access',
      { 'assurances.trial': 'accepted', 'country.assurancesBroken.origins': 1 },
    ],
    ['no assurance on the trial', { 'assurances.trial': 'none' }],
    ['whether there is one is not known', 'assurances.trial'],
  ),
  ...sidesOfARule(
    'fair-trial/rule-of-non-inquiry',
    ['the courts do not inquire', { 'requestedState.nonInquiry': true }],
    ['the courts inquire', { 'requestedState.nonInquiry': false }],
    ['nobody has looked it up', 'requestedState.nonInquiry'],
  ),
  ...sidesOfARule(
    'fair-trial/court-examines-the-trial',
    ['the courts inquire', { 'requestedState.nonInquiry': false }],
    ['the courts do not', { 'requestedState.nonInquiry': true }],
    ['nobody has looked it up', 'requestedState.nonInquiry'],
  ),
]

export const fairTrialSituations: readonly RuleSituation[] = [
  ...absenceAndDefence,
  ...custodyAndWarrant,
  ...counsel,
  ...evidenceFromTorture,
  ...tribunal,
  ...whatAnswers,
  ...fairTrialAbsenceSituations,
  ...fairTrialDefenceSituations,
  ...fairTrialLawyerSituations,
  ...fairTrialForcedEvidenceSituations,
  ...fairTrialCourtSituations,
  ...fairTrialCovenantSituations,
  ...fairTrialPromiseSituations,
]
