import type { RuleSituation } from '#tests/support/rule-situations'
import { sidesOfARule } from '#tests/support/sides-of-a-rule'
import { exitSituations } from './exit-situations.ts'
import { prcLawSituations } from './prc-law-situations.ts'
import { statuteSituations } from './statute-situations.ts'

const statute = 'requestedState.statute'

/** The rule is law of the states named and keeps silent in any other. */
const silentElsewhere = (
  rule: string,
  facts: Record<string, unknown>,
  situation = 'the law of another state governs',
) => ({ rule, situation, facts: { ...facts, [statute]: 'other' }, outcome: 'not-applicable' }) as const

const political: RuleSituation[] = [
  ...sidesOfARule(
    'refusal-grounds/belgium-political-offence',
    [
      'a political offence that nobody calls terrorism',
      {
        [statute]: 'BE',
        'request.politicalOffence': true,
        'request.offenceKind': 'speech-assembly',
        'request.terrorismConventionBars': 'does-not-apply',
      },
    ],
    ['the offence is not political', { 'request.politicalOffence': false }],
    ['its nature has not been argued', 'request.politicalOffence'],
  ),
  {
    rule: 'refusal-grounds/belgium-political-offence',
    situation: 'a bare terrorism label, with no convention behind it',
    facts: {
      [statute]: 'BE',
      'request.politicalOffence': true,
      'request.offenceKind': 'terrorism',
      'request.terrorismConventionBars': false,
    },
    outcome: 'engaged',
  },
  {
    rule: 'refusal-grounds/belgium-political-offence',
    situation: 'terrorism under a convention that forbids refusal on the political ground',
    facts: {
      [statute]: 'BE',
      'request.politicalOffence': true,
      'request.offenceKind': 'terrorism',
      'request.terrorismConventionBars': true,
    },
    outcome: 'not-engaged',
  },
  silentElsewhere('refusal-grounds/belgium-political-offence', {
    'request.politicalOffence': true,
    'request.offenceKind': 'other',
  }),
  ...sidesOfARule(
    'refusal-grounds/belgium-terrorism-taken-out',
    [
      'terrorism under such a convention',
      { [statute]: 'BE', 'request.offenceKind': 'terrorism', 'request.terrorismConventionBars': true },
    ],
    ['a bare label', { 'request.terrorismConventionBars': false }],
    ['the conventions have not been checked', 'request.terrorismConventionBars'],
  ),
  ...sidesOfARule(
    'refusal-grounds/belgium-treaty-excludes-terrorism',
    ['a terrorism charge in Belgium', { [statute]: 'BE', 'request.offenceKind': 'terrorism' }],
    ['a fraud charge', { 'request.offenceKind': 'fraud-property' }],
    ['the charge is not known', 'request.offenceKind'],
  ),
  {
    rule: 'refusal-grounds/belgium-treaty-excludes-terrorism',
    situation: 'published but not yet in force',
    facts: { [statute]: 'BE', 'request.offenceKind': 'terrorism' },
    on: '2020-12-25',
    outcome: 'not-applicable',
  },
  ...sidesOfARule(
    'refusal-grounds/not-a-political-offence',
    ['an offence without a political side', { 'request.politicalOffence': false }],
    ['a political offence', { 'request.politicalOffence': true }],
    ['its nature has not been argued', 'request.politicalOffence'],
  ),
  ...sidesOfARule(
    'refusal-grounds/treaty-political-offence',
    [
      'a political offence under the Spanish treaty',
      { [statute]: 'ES', 'request.politicalOffence': true, 'request.offenceKind': 'speech-assembly' },
    ],
    ['terrorism, which the treaty takes out', { 'request.offenceKind': 'terrorism' }],
    ['its nature has not been argued', 'request.politicalOffence'],
  ),
  {
    rule: 'refusal-grounds/treaty-political-offence',
    situation: 'terrorism in Angola, whose treaty is not known to take it out',
    facts: { [statute]: 'AO', 'request.politicalOffence': true, 'request.offenceKind': 'terrorism' },
    outcome: 'engaged',
  },
  silentElsewhere(
    'refusal-grounds/treaty-political-offence',
    { 'request.politicalOffence': true, 'request.offenceKind': 'other' },
    'the treaties of others are comparators here',
  ),
  ...sidesOfARule(
    'refusal-grounds/treaty-excludes-terrorism',
    ['a terrorism charge under the Italian treaty', { [statute]: 'IT', 'request.offenceKind': 'terrorism' }],
    ['a drugs charge', { 'request.offenceKind': 'drugs' }],
    ['the charge is not known', 'request.offenceKind'],
  ),
  ...sidesOfARule(
    'refusal-grounds/violent-act-not-political',
    [
      'acts of violence described in detail',
      { 'request.offenceKind': 'violence', 'request.violentActsSpecified': true },
    ],
    ['violence alleged, none described', { 'request.violentActsSpecified': false }],
    ['the papers have not been read', 'request.violentActsSpecified'],
  ),
]

const discrimination: RuleSituation[] = [
  ...sidesOfARule(
    'refusal-grounds/belgium-discrimination-clause',
    [
      'the position may be made worse for religion',
      { [statute]: 'BE', 'profile.linkToCharge': false, 'profile.worseTreatmentForOpinion': true },
    ],
    ['nothing suggests it', { 'profile.worseTreatmentForOpinion': false }],
    ['nobody has looked into it', 'profile.worseTreatmentForOpinion'],
  ),
  {
    rule: 'refusal-grounds/belgium-discrimination-clause',
    situation: 'the request aims at opinion, whatever the position on return',
    facts: { [statute]: 'BE', 'profile.linkToCharge': true },
    outcome: 'engaged',
  },
  silentElsewhere('refusal-grounds/belgium-discrimination-clause', { 'profile.linkToCharge': true }),
  ...sidesOfARule(
    'refusal-grounds/treaty-discrimination-clause',
    [
      'the request aims at opinion, under the Italian treaty',
      { [statute]: 'IT', 'profile.linkToCharge': true, 'profile.worseTreatmentForOpinion': false },
    ],
    ['nothing links it', { 'profile.linkToCharge': false }],
    ['nobody has looked for a link', 'profile.linkToCharge'],
  ),
  ...sidesOfARule(
    'refusal-grounds/no-discrimination-shown',
    ['no link and no worse position', { 'profile.linkToCharge': false, 'profile.worseTreatmentForOpinion': false }],
    ['a worse position', { 'profile.worseTreatmentForOpinion': true }],
    ['nobody has looked for a link', 'profile.linkToCharge'],
  ),
  ...sidesOfARule(
    'refusal-grounds/sweden-persecution',
    [
      'party work after leaving',
      { [statute]: 'SE', 'profile.politicalActivity': true, 'profile.activityAbroad': true },
    ],
    ['nothing after leaving', { 'profile.activityAbroad': false }],
    ['nobody has asked about activity abroad', 'profile.activityAbroad'],
  ),
  silentElsewhere('refusal-grounds/sweden-persecution', {
    'profile.politicalActivity': true,
    'profile.activityAbroad': true,
  }),
  ...sidesOfARule(
    'refusal-grounds/sweden-activity-before-leaving',
    ['protests in 1989 and nothing abroad', { [statute]: 'SE', 'profile.activityAbroad': false }],
    ['party work after leaving', { 'profile.activityAbroad': true }],
    ['nobody has asked about activity abroad', 'profile.activityAbroad'],
  ),
]

const conductAndPenalty: RuleSituation[] = [
  ...sidesOfARule(
    'refusal-grounds/belgium-no-dual-criminality',
    ['no offence in Belgium', { [statute]: 'BE', 'request.dualCriminality': false }],
    ['an offence in both states', { 'request.dualCriminality': true }],
    ['it has not been compared', 'request.dualCriminality'],
  ),
  ...sidesOfARule(
    'refusal-grounds/belgium-dual-criminality-met',
    ['an offence in both states', { [statute]: 'BE', 'request.dualCriminality': true }],
    ['no offence in Belgium', { 'request.dualCriminality': false }],
    ['it has not been compared', 'request.dualCriminality'],
  ),
  ...sidesOfARule(
    'refusal-grounds/offence-too-vague-to-compare',
    ['a provision too vague to compare', { 'request.offenceClearlyDefined': false }],
    ['a clear provision', { 'request.offenceClearlyDefined': true }],
    ['the text of the provision is awaited', 'request.offenceClearlyDefined'],
  ),
  ...sidesOfARule(
    'refusal-grounds/offence-can-be-compared',
    ['clear, and an offence in both', { 'request.offenceClearlyDefined': true, 'request.dualCriminality': true }],
    ['clear, and no offence here', { 'request.dualCriminality': false }],
    ['the text of the provision is awaited', 'request.offenceClearlyDefined'],
  ),
  ...sidesOfARule(
    'refusal-grounds/belgium-below-threshold',
    [
      'at most eleven months',
      { [statute]: 'BE', 'request.purpose': 'prosecution', 'request.maximumPrisonTerm': 'under-one-year' },
    ],
    ['one year or more', { 'request.maximumPrisonTerm': 'fixed-term' }],
    ['the penalty is not known', 'request.maximumPrisonTerm'],
  ),
  ...sidesOfARule(
    'refusal-grounds/belgium-short-remainder',
    [
      'five months left to serve',
      { [statute]: 'BE', 'request.purpose': 'enforcement', 'request.remainingSentenceMonths': 5 },
    ],
    ['six months left', { 'request.remainingSentenceMonths': 6 }],
    ['the remainder is not known', 'request.remainingSentenceMonths'],
  ),
  ...sidesOfARule(
    'refusal-grounds/belgium-threshold-met',
    [
      'six months left to serve',
      {
        [statute]: 'BE',
        'request.purpose': 'enforcement',
        'request.remainingSentenceMonths': 6,
        'request.maximumPrisonTerm': 'fixed-term',
      },
    ],
    ['five months left', { 'request.remainingSentenceMonths': 5 }],
    ['the remainder is not known', 'request.remainingSentenceMonths'],
  ),
  {
    rule: 'refusal-grounds/belgium-threshold-met',
    situation: 'sought for trial, one year or more',
    facts: { [statute]: 'BE', 'request.purpose': 'prosecution', 'request.maximumPrisonTerm': 'fixed-term' },
    outcome: 'engaged',
  },
  ...sidesOfARule(
    'refusal-grounds/portugal-below-threshold',
    ['less than a year', { [statute]: 'PT', 'request.maximumPrisonTerm': 'under-one-year' }],
    ['a year or more', { 'request.maximumPrisonTerm': 'fixed-term' }],
    ['the penalty is not known', 'request.maximumPrisonTerm'],
  ),
  ...sidesOfARule(
    'refusal-grounds/portugal-threshold-met',
    ['life imprisonment', { [statute]: 'PT', 'request.maximumPrisonTerm': 'life' }],
    ['a fixed term, which may be exactly one year', { 'request.maximumPrisonTerm': 'fixed-term' }],
    ['the penalty is not known', 'request.maximumPrisonTerm'],
  ),
]

const specialityAndPerson: RuleSituation[] = [
  ...sidesOfARule(
    'refusal-grounds/speciality-not-guaranteed',
    ['no speciality, under the Portuguese treaty', { [statute]: 'PT', 'request.specialityGuaranteed': false }],
    ['speciality', { 'request.specialityGuaranteed': true }],
    ['the papers are silent', 'request.specialityGuaranteed'],
  ),
  ...sidesOfARule(
    'refusal-grounds/speciality-guaranteed',
    ['speciality, under the Spanish treaty', { [statute]: 'ES', 'request.specialityGuaranteed': true }],
    ['no speciality', { 'request.specialityGuaranteed': false }],
    ['the papers are silent', 'request.specialityGuaranteed'],
  ),
  ...sidesOfARule(
    'refusal-grounds/belgium-speciality-not-guaranteed',
    ['no speciality in Belgium', { [statute]: 'BE', 'request.specialityGuaranteed': false }],
    ['speciality', { 'request.specialityGuaranteed': true }],
    ['the papers are silent', 'request.specialityGuaranteed'],
  ),
  ...sidesOfARule(
    'refusal-grounds/belgium-speciality-guaranteed',
    ['speciality in Belgium', { [statute]: 'BE', 'request.specialityGuaranteed': true }],
    ['no speciality', { 'request.specialityGuaranteed': false }],
    ['the papers are silent', 'request.specialityGuaranteed'],
  ),
  ...sidesOfARule(
    'refusal-grounds/belgian-national',
    ['a Belgian', { [statute]: 'BE', 'person.nationalOfRequestedState': true }],
    ['a foreigner', { 'person.nationalOfRequestedState': false }],
    ['nationality is not known', 'person.nationalOfRequestedState'],
  ),
  ...sidesOfARule(
    'refusal-grounds/not-a-belgian-national',
    ['a foreigner', { [statute]: 'BE', 'person.nationalOfRequestedState': false }],
    ['a Belgian', { 'person.nationalOfRequestedState': true }],
    ['nationality is not known', 'person.nationalOfRequestedState'],
  ),
  ...sidesOfARule(
    'refusal-grounds/treaty-nationality-bar',
    ['a national of Angola', { [statute]: 'AO', 'person.nationalOfRequestedState': true }],
    ['a foreigner', { 'person.nationalOfRequestedState': false }],
    ['nationality is not known', 'person.nationalOfRequestedState'],
  ),
  silentElsewhere('refusal-grounds/treaty-nationality-bar', { 'person.nationalOfRequestedState': true }),
  ...sidesOfARule(
    'refusal-grounds/lapse-of-time',
    [
      'barred by time under Belgian law',
      {
        [statute]: 'BE',
        'request.limitationPeriodExpired': true,
        'request.limitationUnder': 'requested-state',
      },
    ],
    ['barred under the law there alone', { 'request.limitationUnder': 'requesting-state' }],
    ['the period has not been computed', 'request.limitationPeriodExpired'],
  ),
  {
    rule: 'refusal-grounds/lapse-of-time',
    situation: 'barred by time in one of the states, and nobody has said in which',
    facts: { [statute]: 'SE', 'request.limitationPeriodExpired': true },
    outcome: 'undetermined',
  },
  {
    rule: 'refusal-grounds/lapse-of-time',
    situation: 'the treaty with Angola, as far as it was read, does not ask under whose law',
    facts: { [statute]: 'AO', 'request.limitationPeriodExpired': true },
    outcome: 'engaged',
  },
  ...sidesOfARule(
    'refusal-grounds/limitation-still-running',
    ['not barred', { [statute]: 'SE', 'request.limitationPeriodExpired': false }],
    ['barred by time', { 'request.limitationPeriodExpired': true }],
    ['the period has not been computed', 'request.limitationPeriodExpired'],
  ),
]

const trialAndProtection: RuleSituation[] = [
  ...sidesOfARule(
    'refusal-grounds/absence-without-retrial',
    ['judged in absence, no retrial', { 'request.trialInAbsence': true, 'request.retrialGuaranteed': false }],
    ['a full retrial', { 'request.retrialGuaranteed': true }],
    ['nobody knows whether a retrial is open', 'request.retrialGuaranteed'],
  ),
  ...sidesOfARule(
    'refusal-grounds/retrial-after-absence',
    ['judged in absence, full retrial', { 'request.trialInAbsence': true, 'request.retrialGuaranteed': true }],
    ['no retrial', { 'request.retrialGuaranteed': false }],
    ['nobody knows whether a retrial is open', 'request.retrialGuaranteed'],
  ),
  ...sidesOfARule(
    'refusal-grounds/refugee-status',
    ['a recognised refugee', { 'requestedState.refugeeConvention': true, 'proceedings.asylum': 'refugee-status' }],
    ['asylum finally refused', { 'proceedings.asylum': 'refused' }],
    ['it is unsafe to ask', 'proceedings.asylum'],
  ),
  {
    rule: 'refusal-grounds/refugee-status',
    situation: 'the state is not a party to the Convention',
    facts: { 'requestedState.refugeeConvention': false, 'proceedings.asylum': 'refugee-status' },
    outcome: 'not-applicable',
  },
  ...sidesOfARule(
    'refusal-grounds/asylum-pending',
    ['a claim is pending', { 'requestedState.refugeeConvention': true, 'proceedings.asylum': 'pending' }],
    ['none was made', { 'proceedings.asylum': 'not-sought' }],
    ['it is unsafe to ask', 'proceedings.asylum'],
  ),
  ...sidesOfARule(
    'refusal-grounds/no-protection-granted',
    ['asylum finally refused', { 'proceedings.asylum': 'refused' }],
    ['a claim is pending', { 'proceedings.asylum': 'pending' }],
    ['it is unsafe to ask', 'proceedings.asylum'],
  ),
  ...sidesOfARule(
    'refusal-grounds/second-trial-possible',
    [
      'already tried abroad, and spoke to media',
      {
        'request.finalJudgmentElsewhere': true,
        'profile.mediaContact': true,
        'profile.politicalActivity': false,
        'request.offenceKind': 'drugs',
      },
    ],
    ['no aggravating factor', { 'profile.mediaContact': false }],
    ['publicity has not been looked into', 'profile.mediaContact'],
  ),
  ...sidesOfARule(
    'refusal-grounds/second-trial-rare',
    [
      'already tried abroad, no aggravating factor',
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
  ...sidesOfARule(
    'refusal-grounds/military-offence',
    ['desertion, under the Spanish treaty', { [statute]: 'ES', 'request.offenceKind': 'military' }],
    ['fraud', { 'request.offenceKind': 'fraud-property' }],
    ['the charge is not known', 'request.offenceKind'],
  ),
  ...sidesOfARule(
    'refusal-grounds/not-a-military-offence',
    ['fraud, under the Italian treaty', { [statute]: 'IT', 'request.offenceKind': 'fraud-property' }],
    ['desertion', { 'request.offenceKind': 'military' }],
    ['the charge is not known', 'request.offenceKind'],
  ),
]

export const refusalGroundSituations: readonly RuleSituation[] = [
  ...political,
  ...discrimination,
  ...conductAndPenalty,
  ...specialityAndPerson,
  ...trialAndProtection,
  ...statuteSituations,
  ...exitSituations,
  ...prcLawSituations,
]
