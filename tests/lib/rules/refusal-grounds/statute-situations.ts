import type { RuleSituation } from '#tests/support/rule-situations'
import { sidesOfARule } from '#tests/support/sides-of-a-rule'

export const statuteSituations: readonly RuleSituation[] = [
  ...sidesOfARule(
    'refusal-grounds/statute-political-offence',
    [
      'a leaflet case in Poland',
      {
        'requestedState.statute': 'PL',
        'request.politicalOffence': true,
        'request.offenceKind': 'speech-assembly',
        'request.violentActsSpecified': 'does-not-apply',
      },
    ],
    ['the request sets out a bombing', { 'request.violentActsSpecified': true }],
    ['the nature of the offence has not been argued', 'request.politicalOffence'],
  ),
  {
    rule: 'refusal-grounds/statute-political-offence',
    situation: 'charged as terrorism',
    facts: {
      'requestedState.statute': 'PL',
      'request.politicalOffence': true,
      'request.offenceKind': 'terrorism',
      'request.violentActsSpecified': false,
    },
    outcome: 'not-engaged',
  },
  {
    rule: 'refusal-grounds/statute-political-offence',
    situation: 'the British Act has no such bar',
    facts: {
      'requestedState.statute': 'GB',
      'request.politicalOffence': true,
      'request.offenceKind': 'speech-assembly',
      'request.violentActsSpecified': 'does-not-apply',
    },
    outcome: 'not-applicable',
  },
  ...sidesOfARule(
    'refusal-grounds/statute-violence-not-political',
    [
      'a bombing described in the request to Spain',
      { 'requestedState.statute': 'ES', 'request.offenceKind': 'terrorism', 'request.violentActsSpecified': true },
    ],
    ['a bare terrorism label', { 'request.violentActsSpecified': false }],
    ['the acts are not known', 'request.violentActsSpecified'],
  ),
  ...sidesOfARule(
    'refusal-grounds/uk-no-political-bar',
    ['a political offence', { 'requestedState.statute': 'GB', 'request.politicalOffence': true }],
    ['no political offence is said to be at stake', { 'request.politicalOffence': false }],
    ['the nature of the offence has not been argued', 'request.politicalOffence'],
  ),
  ...sidesOfARule(
    'refusal-grounds/struggle-for-political-control',
    ['subversion without violence', { 'request.offenceKind': 'state-security', 'request.violentActsSpecified': false }],
    ['an armed attack is set out', { 'request.violentActsSpecified': true }],
    ['the charge is not known', 'request.offenceKind'],
  ),
  ...sidesOfARule(
    'refusal-grounds/terrorism-convention-depoliticises',
    [
      'an attack that a convention covers',
      { 'request.offenceKind': 'terrorism', 'request.terrorismConventionBars': true },
    ],
    ['no convention covers the act', { 'request.terrorismConventionBars': false }],
    ['the conventions have not been checked', 'request.terrorismConventionBars'],
  ),
  {
    rule: 'refusal-grounds/terrorism-convention-depoliticises',
    situation: 'before the first of the conventions',
    facts: { 'request.offenceKind': 'terrorism', 'request.terrorismConventionBars': true },
    outcome: 'not-applicable',
    on: '2001-05-22',
  },
  ...sidesOfARule(
    'refusal-grounds/terrorism-convention-keeps-discrimination',
    [
      'a convention covers the act and the profile is linked to the charge',
      {
        'request.offenceKind': 'terrorism',
        'request.terrorismConventionBars': true,
        'profile.linkToCharge': true,
        'profile.worseTreatmentForOpinion': false,
      },
    ],
    ['no link and no worse treatment', { 'profile.linkToCharge': false }],
    ['nobody has looked for a link', 'profile.linkToCharge'],
  ),
  ...sidesOfARule(
    'refusal-grounds/statute-discrimination',
    [
      'an opinion that would be held against the person, before a British court',
      { 'requestedState.statute': 'GB', 'profile.linkToCharge': false, 'profile.worseTreatmentForOpinion': true },
    ],
    ['neither aim nor worse treatment', { 'profile.worseTreatmentForOpinion': false }],
    ['nobody has looked into the treatment', 'profile.worseTreatmentForOpinion'],
  ),
  {
    rule: 'refusal-grounds/statute-discrimination',
    situation: 'the aim alone',
    facts: { 'requestedState.statute': 'NZ', 'profile.linkToCharge': true, 'profile.worseTreatmentForOpinion': false },
    outcome: 'engaged',
  },
  ...sidesOfARule(
    'refusal-grounds/statute-no-dual-criminality',
    ['speech that no British law forbids', { 'requestedState.statute': 'GB', 'request.dualCriminality': false }],
    ['fraud in both laws', { 'request.dualCriminality': true }],
    ['the laws have not been compared', 'request.dualCriminality'],
  ),
  ...sidesOfARule(
    'refusal-grounds/statute-dual-criminality-met',
    ['fraud in both laws', { 'requestedState.statute': 'GB', 'request.dualCriminality': true }],
    ['no offence here', { 'request.dualCriminality': false }],
    ['the laws have not been compared', 'request.dualCriminality'],
  ),
  ...sidesOfARule(
    'refusal-grounds/statute-below-threshold',
    [
      'a petty offence, prosecution sought from Sweden',
      {
        'requestedState.statute': 'SE',
        'request.purpose': 'prosecution',
        'request.maximumPrisonTerm': 'under-one-year',
      },
    ],
    ['a term of years', { 'request.maximumPrisonTerm': 'fixed-term' }],
    ['the penalty is not known', 'request.maximumPrisonTerm'],
  ),
  ...sidesOfARule(
    'refusal-grounds/statute-threshold-met',
    [
      'a term of years',
      { 'requestedState.statute': 'SE', 'request.purpose': 'prosecution', 'request.maximumPrisonTerm': 'fixed-term' },
    ],
    ['a petty offence', { 'request.maximumPrisonTerm': 'under-one-year' }],
    ['the penalty is not known', 'request.maximumPrisonTerm'],
  ),
  ...sidesOfARule(
    'refusal-grounds/statute-speciality-missing',
    ['no promise to Brazil', { 'requestedState.statute': 'BR', 'request.specialityGuaranteed': false }],
    ['speciality is promised', { 'request.specialityGuaranteed': true }],
    ['not known', 'request.specialityGuaranteed'],
  ),
  ...sidesOfARule(
    'refusal-grounds/statute-speciality-given',
    ['promised to Brazil', { 'requestedState.statute': 'BR', 'request.specialityGuaranteed': true }],
    ['no promise', { 'request.specialityGuaranteed': false }],
    ['not known', 'request.specialityGuaranteed'],
  ),
  ...sidesOfARule(
    'refusal-grounds/re-extradition-open',
    ['no promise to Sweden', { 'requestedState.statute': 'SE', 'request.reExtraditionExcluded': false }],
    ['onward surrender is excluded', { 'request.reExtraditionExcluded': true }],
    ['not known', 'request.reExtraditionExcluded'],
  ),
  ...sidesOfARule(
    'refusal-grounds/re-extradition-excluded',
    ['promised to Sweden', { 'requestedState.statute': 'SE', 'request.reExtraditionExcluded': true }],
    ['no promise', { 'request.reExtraditionExcluded': false }],
    ['not known', 'request.reExtraditionExcluded'],
  ),
  ...sidesOfARule(
    'refusal-grounds/statute-nationality-bar',
    ['a Polish citizen in Poland', { 'requestedState.statute': 'PL', 'person.nationalOfRequestedState': true }],
    ['a foreigner', { 'person.nationalOfRequestedState': false }],
    ['nationality is not known', 'person.nationalOfRequestedState'],
  ),
  ...sidesOfARule(
    'refusal-grounds/not-a-national',
    ['a foreigner in Poland', { 'requestedState.statute': 'PL', 'person.nationalOfRequestedState': false }],
    ['a citizen', { 'person.nationalOfRequestedState': true }],
    ['nationality is not known', 'person.nationalOfRequestedState'],
  ),
  ...sidesOfARule(
    'refusal-grounds/statute-lapse-of-time',
    ['old conduct in Poland', { 'requestedState.statute': 'PL', 'request.limitationPeriodExpired': true }],
    ['the period still runs', { 'request.limitationPeriodExpired': false }],
    ['not worked out', 'request.limitationPeriodExpired'],
  ),
  ...sidesOfARule(
    'refusal-grounds/statute-lapse-of-time',
    [
      'time-barred there, sought from Canada',
      {
        'requestedState.statute': 'CA',
        'request.limitationPeriodExpired': true,
        'request.limitationUnder': 'requesting-state',
      },
    ],
    ['time-barred in Canada alone', { 'request.limitationUnder': 'requested-state' }],
    ['nobody has said under whose law', 'request.limitationUnder'],
  ),
  ...sidesOfARule(
    'refusal-grounds/statute-lapse-of-time',
    [
      'time-barred under Czech law',
      {
        'requestedState.statute': 'CZ',
        'request.limitationPeriodExpired': true,
        'request.limitationUnder': 'requested-state',
      },
    ],
    ['time-barred there alone', { 'request.limitationUnder': 'requesting-state' }],
    ['nobody has said under whose law', 'request.limitationUnder'],
  ),
  ...sidesOfARule(
    'refusal-grounds/lapse-under-the-other-law',
    [
      'time-barred there alone, sought from Sweden',
      {
        'requestedState.statute': 'SE',
        'request.limitationPeriodExpired': true,
        'request.limitationUnder': 'requesting-state',
      },
    ],
    ['time-barred in both states', { 'request.limitationUnder': 'both' }],
    ['nobody has said under whose law', 'request.limitationUnder'],
  ),
  ...sidesOfARule(
    'refusal-grounds/lapse-under-the-other-law',
    [
      'time-barred in Canada alone, sought from Canada',
      {
        'requestedState.statute': 'CA',
        'request.limitationPeriodExpired': true,
        'request.limitationUnder': 'requested-state',
      },
    ],
    ['time-barred there', { 'request.limitationUnder': 'requesting-state' }],
    ['not worked out', 'request.limitationPeriodExpired'],
  ),
  ...sidesOfARule(
    'refusal-grounds/time-makes-surrender-unjust',
    [
      'witnesses lost, no flight, in the United Kingdom',
      { 'requestedState.statute': 'GB', 'request.delayPrejudice': true, 'request.fledJustice': false },
    ],
    ['no harm from the delay', { 'request.delayPrejudice': false }],
    ['nobody knows whether there was flight', 'request.fledJustice'],
  ),
  {
    rule: 'refusal-grounds/time-makes-surrender-unjust',
    situation: 'delay brought about by flight',
    facts: { 'requestedState.statute': 'GB', 'request.delayPrejudice': true, 'request.fledJustice': true },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'refusal-grounds/own-flight-brought-the-delay',
    ['flight shown', { 'requestedState.statute': 'GB', 'request.fledJustice': true }],
    ['no flight', { 'request.fledJustice': false }],
    ['not known', 'request.fledJustice'],
  ),
  ...sidesOfARule(
    'refusal-grounds/no-harm-from-delay',
    ['a fresh case', { 'requestedState.statute': 'NZ', 'request.delayPrejudice': false }],
    ['witnesses lost', { 'request.delayPrejudice': true }],
    ['not known', 'request.delayPrejudice'],
  ),
  ...sidesOfARule(
    'refusal-grounds/statute-absence-without-retrial',
    [
      'judged in absence, no retrial, before a British court',
      {
        'requestedState.statute': 'GB',
        'request.trialInAbsence': true,
        'request.retrialGuaranteed': false,
        'request.absenceWaived': false,
      },
    ],
    ['a full retrial is guaranteed', { 'request.retrialGuaranteed': true }],
    ['whether there is a retrial is not known', 'request.retrialGuaranteed'],
  ),
  {
    rule: 'refusal-grounds/statute-absence-without-retrial',
    situation: 'the person chose to stay away',
    facts: {
      'requestedState.statute': 'GB',
      'request.trialInAbsence': true,
      'request.retrialGuaranteed': false,
      'request.absenceWaived': true,
    },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'refusal-grounds/absence-chosen',
    ['a waiver shown', { 'request.trialInAbsence': true, 'request.absenceWaived': true }],
    ['no waiver shown', { 'request.absenceWaived': false }],
    ['not known', 'request.absenceWaived'],
  ),
  ...sidesOfARule(
    'refusal-grounds/statute-refugee-bar',
    [
      'recognised in Brazil, sought from Brazil',
      {
        'requestedState.statute': 'BR',
        'proceedings.asylum': 'refugee-status',
        'proceedings.protectionGrantedBy': 'requested-state',
      },
    ],
    ['recognised by another state', { 'proceedings.protectionGrantedBy': 'other-state' }],
    ['who recognised the person is not known', 'proceedings.protectionGrantedBy'],
  ),
  ...sidesOfARule(
    'refusal-grounds/refugee-of-another-union-state',
    [
      'status in one member state, request to another',
      {
        'requestedState.isEuMember': true,
        'proceedings.asylum': 'refugee-status',
        'proceedings.protectionGrantedBy': 'eu-state',
      },
    ],
    ['status outside the Union', { 'proceedings.protectionGrantedBy': 'other-state' }],
    ['not known', 'proceedings.protectionGrantedBy'],
  ),
  {
    rule: 'refusal-grounds/refugee-of-another-union-state',
    situation: 'the day before the judgment',
    facts: {
      'requestedState.isEuMember': true,
      'proceedings.asylum': 'refugee-status',
      'proceedings.protectionGrantedBy': 'eu-state',
    },
    outcome: 'not-applicable',
    on: '2024-06-17',
  },
  ...sidesOfARule(
    'refusal-grounds/statute-asylum-pending',
    ['a claim pending in the United Kingdom', { 'requestedState.statute': 'GB', 'proceedings.asylum': 'pending' }],
    ['finally refused', { 'proceedings.asylum': 'refused' }],
    ['not known', 'proceedings.asylum'],
  ),
  ...sidesOfARule(
    'refusal-grounds/excluded-from-refugee-status',
    [
      'excluded for a serious non-political crime',
      { 'requestedState.refugeeConvention': true, 'proceedings.refugeeExclusion': true },
    ],
    ['not excluded', { 'proceedings.refugeeExclusion': false }],
    ['not known', 'proceedings.refugeeExclusion'],
  ),
  ...sidesOfARule(
    'refusal-grounds/judged-here',
    [
      'acquitted here',
      {
        'requestedState.statute': 'PL',
        'request.finalJudgmentElsewhere': true,
        'request.finalJudgmentBy': 'requested-state',
      },
    ],
    ['judged in a third state', { 'request.finalJudgmentBy': 'third-state' }],
    ['who judged is not known', 'request.finalJudgmentBy'],
  ),
  ...sidesOfARule(
    'refusal-grounds/judged-in-the-union',
    [
      'convicted in one member state, request to another',
      {
        'requestedState.isEuMember': true,
        'request.finalJudgmentElsewhere': true,
        'request.finalJudgmentBy': 'eu-state',
      },
    ],
    ['judged outside the Union', { 'request.finalJudgmentBy': 'third-state' }],
    ['not known', 'request.finalJudgmentBy'],
  ),
  ...sidesOfARule(
    'refusal-grounds/judged-in-requesting-state',
    [
      'tried there, sought again for prosecution',
      {
        'requestedState.statute': 'AU',
        'request.finalJudgmentElsewhere': true,
        'request.finalJudgmentBy': 'requesting-state',
        'request.purpose': 'prosecution',
      },
    ],
    ['sought to serve that sentence', { 'request.purpose': 'enforcement' }],
    ['the purpose is not known', 'request.purpose'],
  ),
  ...sidesOfARule(
    'refusal-grounds/judged-in-a-third-state-only',
    [
      'judged in a third state, sought from Poland',
      {
        'requestedState.statute': 'PL',
        'request.finalJudgmentElsewhere': true,
        'request.finalJudgmentBy': 'third-state',
      },
    ],
    ['judged here', { 'request.finalJudgmentBy': 'requested-state' }],
    ['not known', 'request.finalJudgmentBy'],
  ),
  {
    rule: 'refusal-grounds/judged-in-a-third-state-only',
    situation: 'the Canadian Act looks to judgments of any state',
    facts: {
      'requestedState.statute': 'CA',
      'request.finalJudgmentElsewhere': true,
      'request.finalJudgmentBy': 'third-state',
    },
    outcome: 'not-applicable',
  },
  ...sidesOfARule(
    'refusal-grounds/judged-elsewhere-counts',
    [
      'acquitted in a third state, sought from the United Kingdom for trial',
      {
        'requestedState.statute': 'GB',
        'request.finalJudgmentElsewhere': true,
        'request.finalJudgmentBy': 'third-state',
        'request.purpose': 'prosecution',
      },
    ],
    ['sought to serve the sentence of that judgment', { 'request.purpose': 'enforcement' }],
    ['who judged is not known', 'request.finalJudgmentBy'],
  ),
  {
    rule: 'refusal-grounds/judged-elsewhere-counts',
    situation: 'the Polish statute speaks of proceedings in Poland',
    facts: {
      'requestedState.statute': 'PL',
      'request.finalJudgmentElsewhere': true,
      'request.finalJudgmentBy': 'third-state',
      'request.purpose': 'prosecution',
    },
    outcome: 'not-applicable',
  },
  ...sidesOfARule(
    'refusal-grounds/no-earlier-judgment',
    ['never tried', { 'request.finalJudgmentElsewhere': false }],
    ['tried before', { 'request.finalJudgmentElsewhere': true }],
    ['not known', 'request.finalJudgmentElsewhere'],
  ),
  ...sidesOfARule(
    'refusal-grounds/proceedings-pending-here',
    ['an inquiry under way in Poland', { 'requestedState.statute': 'PL', 'request.pendingHere': true }],
    ['none under way', { 'request.pendingHere': false }],
    ['not known', 'request.pendingHere'],
  ),
  {
    rule: 'refusal-grounds/proceedings-pending-here',
    situation: 'an inquiry under way in Brazil',
    facts: { 'requestedState.statute': 'BR', 'request.pendingHere': true },
    outcome: 'engaged',
  },
  ...sidesOfARule(
    'refusal-grounds/evidence-insufficient',
    ['bare assertions sent to New Zealand', { 'requestedState.statute': 'NZ', 'request.primaFacieCase': false }],
    ['a case on its face', { 'request.primaFacieCase': true }],
    ['nobody has weighed it', 'request.primaFacieCase'],
  ),
  ...sidesOfARule(
    'refusal-grounds/no-credible-evidence-in-yapcan',
    ['bare assertions', { 'request.primaFacieCase': false }],
    ['a case on its face', { 'request.primaFacieCase': true }],
    ['nobody has weighed it', 'request.primaFacieCase'],
  ),
  ...sidesOfARule(
    'refusal-grounds/evidence-sufficient',
    ['a case on its face', { 'request.primaFacieCase': true }],
    ['bare assertions', { 'request.primaFacieCase': false }],
    ['nobody has weighed it', 'request.primaFacieCase'],
  ),
  ...sidesOfARule(
    'refusal-grounds/guilt-is-not-examined-here',
    ['weak evidence in Portugal', { 'requestedState.statute': 'PT', 'request.primaFacieCase': false }],
    ['strong evidence', { 'request.primaFacieCase': true }],
    ['nobody has weighed it', 'request.primaFacieCase'],
  ),
  ...sidesOfARule(
    'refusal-grounds/conduct-in-requested-state',
    ['articles published in Poland', { 'requestedState.statute': 'PL', 'request.conductPlace': 'requested-state' }],
    ['done in the requesting state', { 'request.conductPlace': 'requesting-state' }],
    ['not known', 'request.conductPlace'],
  ),
  ...sidesOfARule(
    'refusal-grounds/uk-forum-bar',
    [
      'a scheme run from London',
      {
        'requestedState.statute': 'GB',
        'request.conductPlace': 'requested-state',
        'request.purpose': 'prosecution',
      },
    ],
    ['done in the requesting state', { 'request.conductPlace': 'requesting-state' }],
    ['not known', 'request.conductPlace'],
  ),
  {
    rule: 'refusal-grounds/uk-forum-bar',
    situation: 'the bar was not yet in force',
    facts: {
      'requestedState.statute': 'GB',
      'request.conductPlace': 'requested-state',
      'request.purpose': 'prosecution',
    },
    on: '2013-10-13',
    outcome: 'not-applicable',
  },
  {
    rule: 'refusal-grounds/conduct-in-requested-state',
    situation: 'conduct in Lisbon, sought from Portugal',
    facts: { 'requestedState.statute': 'PT', 'request.conductPlace': 'requested-state' },
    outcome: 'engaged',
  },
  ...sidesOfARule(
    'refusal-grounds/conduct-outside-requesting-state',
    ['done in a third state', { 'requestedState.statute': 'CA', 'request.conductPlace': 'third-state' }],
    ['done in the requesting state', { 'request.conductPlace': 'requesting-state' }],
    ['not known', 'request.conductPlace'],
  ),
  ...sidesOfARule(
    'refusal-grounds/conduct-in-requesting-state',
    ['done in the requesting state', { 'requestedState.statute': 'PL', 'request.conductPlace': 'requesting-state' }],
    ['done here', { 'request.conductPlace': 'requested-state' }],
    ['not known', 'request.conductPlace'],
  ),
  ...sidesOfARule(
    'refusal-grounds/statute-military-offence',
    ['desertion, sought from Australia', { 'requestedState.statute': 'AU', 'request.offenceKind': 'military' }],
    ['fraud', { 'request.offenceKind': 'fraud-property' }],
    ['not known', 'request.offenceKind'],
  ),
  ...sidesOfARule(
    'refusal-grounds/health-against-surrender',
    [
      'gravely ill, no treatment in custody',
      {
        'requestedState.statute': 'SE',
        'health.seriousIllness': true,
        'health.mentalDisorder': false,
        'health.fitToTravel': true,
        'health.treatmentAvailableThere': false,
      },
    ],
    ['treatment is available', { 'health.treatmentAvailableThere': true }],
    ['whether there is treatment is not known', 'health.treatmentAvailableThere'],
  ),
  {
    rule: 'refusal-grounds/health-against-surrender',
    situation: 'cannot be moved',
    facts: {
      'requestedState.statute': 'GB',
      'health.seriousIllness': false,
      'health.mentalDisorder': true,
      'health.fitToTravel': false,
      'health.treatmentAvailableThere': true,
    },
    outcome: 'engaged',
  },
  ...sidesOfARule(
    'refusal-grounds/health-can-be-cared-for',
    [
      'fit, and treatment available',
      {
        'requestedState.statute': 'SE',
        'health.fitToTravel': true,
        'health.treatmentAvailableThere': true,
        'health.seriousIllness': true,
        'health.mentalDisorder': false,
      },
    ],
    ['cannot be moved', { 'health.fitToTravel': false }],
    ['fitness is not known', 'health.fitToTravel'],
  ),
  ...sidesOfARule(
    'refusal-grounds/child-left-without-carer',
    ['a single parent', { 'family.onlyCarer': true }],
    ['the other parent remains', { 'family.onlyCarer': false }],
    ['not known', 'family.onlyCarer'],
  ),
  ...sidesOfARule(
    'refusal-grounds/ordinary-family-life-outweighed',
    ['a couple without dependants', { 'family.lifeHere': true, 'family.onlyCarer': false }],
    ['a child left alone', { 'family.onlyCarer': true }],
    ['not known', 'family.onlyCarer'],
  ),
  ...sidesOfARule(
    'refusal-grounds/under-eighteen-at-the-time',
    ['a child at the time', { 'requestedState.statute': 'CA', 'person.minorAtTime': true }],
    ['an adult', { 'person.minorAtTime': false }],
    ['age is not known', 'person.minorAtTime'],
  ),
  ...sidesOfARule(
    'refusal-grounds/treaty-required-and-missing',
    [
      'no treaty with the Netherlands',
      { 'requestedState.statute': 'NL', 'requestedState.treatyWithRequestingState': 'none' },
    ],
    ['a treaty is in force', { 'requestedState.treatyWithRequestingState': 'in-force' }],
    ['not known', 'requestedState.treatyWithRequestingState'],
  ),
  {
    rule: 'refusal-grounds/treaty-required-and-missing',
    situation: 'signed and not in force',
    facts: { 'requestedState.statute': 'US', 'requestedState.treatyWithRequestingState': 'signed-not-in-force' },
    outcome: 'engaged',
  },
  ...sidesOfARule(
    'refusal-grounds/special-arrangement-to-be-shown',
    [
      'no treaty with the United Kingdom',
      { 'requestedState.statute': 'GB', 'requestedState.treatyWithRequestingState': 'none' },
    ],
    ['a treaty is in force', { 'requestedState.treatyWithRequestingState': 'in-force' }],
    ['not known', 'requestedState.treatyWithRequestingState'],
  ),
  ...sidesOfARule(
    'refusal-grounds/home-state-not-told',
    [
      'a Swedish citizen held in Poland, Sweden not told',
      {
        'requestedState.isEuMember': true,
        'person.nationalOfOtherEuState': true,
        'proceedings.homeStateInformed': false,
      },
    ],
    ['Sweden was told', { 'proceedings.homeStateInformed': true }],
    ['not known', 'proceedings.homeStateInformed'],
  ),
  ...sidesOfARule(
    'refusal-grounds/home-state-told',
    [
      'Sweden was told',
      {
        'requestedState.isEuMember': true,
        'person.nationalOfOtherEuState': true,
        'proceedings.homeStateInformed': true,
      },
    ],
    ['Sweden was not told', { 'proceedings.homeStateInformed': false }],
    ['not known', 'proceedings.homeStateInformed'],
  ),
  ...sidesOfARule(
    'refusal-grounds/treaty-gives-the-basis',
    [
      'a convention relied on before an American court',
      {
        'requestedState.statute': 'US',
        'requestedState.treatyWithRequestingState': 'none',
        'requestedState.instrument': 'multilateral-convention',
      },
    ],
    ['reciprocity alone', { 'requestedState.instrument': 'reciprocity' }],
    ['the instrument is not known', 'requestedState.instrument'],
  ),
]
