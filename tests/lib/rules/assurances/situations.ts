import type { RuleSituation } from '#tests/support/rule-situations'
import { sidesOfARule } from '#tests/support/sides-of-a-rule'
import { assurancesFactorsSituations } from './factors-situations.ts'
import { assurancesSentenceSituations } from './sentence-situations.ts'

const offered = { 'assurances.illTreatment': 'offered' }
const capital = { 'request.carriesDeathPenalty': true }
const deathPromise = { 'assurances.deathPenalty': 'offered' }
const sentencePromise = { 'assurances.sentenceLength': 'offered' }
const broken = 'assurances.earlierBrokenToRequestedState'

/** What Kim (No 2) accepted: specific, at state level, with private visits from outside. */
const likeKim = {
  ...offered,
  'assurances.specific': true,
  'assurances.giver': 'foreign-ministry',
  'assurances.monitoredBy': 'diplomats',
  'assurances.visitsPrivate': true,
}

const onIllTreatment: RuleSituation[] = [
  ...sidesOfARule(
    'assurances/ill-treatment-none-given',
    ['no assurance on ill-treatment was given', { 'assurances.illTreatment': 'none' }],
    ['one was offered', offered],
    ['nobody has asked', 'assurances.illTreatment'],
  ),
  {
    rule: 'assurances/ill-treatment-none-given',
    situation: 'one is announced, which is not yet one',
    facts: { 'assurances.illTreatment': 'expected' },
    outcome: 'engaged',
  },
  ...sidesOfARule(
    'assurances/ill-treatment-general-reference-to-law',
    ['the note lists laws and treaties', { ...offered, 'assurances.specific': false }],
    ['the note names the person and the treatment', { 'assurances.specific': true }],
    ['the text has not been seen', 'assurances.specific'],
  ),
  ...sidesOfARule(
    'assurances/ill-treatment-informal',
    ['information and informal promises', { ...offered, 'assurances.form': 'informal' }],
    ['a formal undertaking', { 'assurances.form': 'formal-undertaking' }],
    ['the form is not known', 'assurances.form'],
  ),
  ...sidesOfARule(
    'assurances/ill-treatment-giver-cannot-bind',
    ['an embassy letter that binds no court', { ...offered, 'assurances.bindCourtsAndPolice': false }],
    ['the giver binds courts and police', { 'assurances.bindCourtsAndPolice': true }],
    ['no expert has said whom it binds', 'assurances.bindCourtsAndPolice'],
  ),
  ...sidesOfARule(
    'assurances/ill-treatment-nobody-outside-checks',
    ['organs of the requesting state would check', { ...offered, 'assurances.monitoredBy': 'requesting-state' }],
    ['diplomats would check', { 'assurances.monitoredBy': 'diplomats' }],
    ['nobody knows who would check', 'assurances.monitoredBy'],
  ),
  ...sidesOfARule(
    'assurances/ill-treatment-visits-not-private',
    [
      'diplomats may visit, with a guard in the room',
      { ...offered, 'assurances.monitoredBy': 'diplomats', 'assurances.visitsPrivate': false },
    ],
    ['the visits are private', { 'assurances.visitsPrivate': true }],
    ['the terms of the visits are not known', 'assurances.visitsPrivate'],
  ),
  ...sidesOfARule(
    'assurances/ill-treatment-place-not-named',
    ['no place of detention is named', { ...offered, 'detentionThere.placeNamed': false }],
    ['a prison in Shanghai is named', { 'detentionThere.placeNamed': true }],
    ['the text has not been seen', 'detentionThere.placeNamed'],
  ),
  ...sidesOfARule(
    'assurances/ill-treatment-no-enforcement',
    ['nothing is said of a breach', { ...offered, 'assurances.consequenceOfBreach': false }],
    ['a breach opens return at the state’s cost', { 'assurances.consequenceOfBreach': true }],
    ['the text has not been seen', 'assurances.consequenceOfBreach'],
  ),
  ...sidesOfARule(
    'assurances/ill-treatment-text-not-disclosed',
    ['the defence has not seen the text', { ...offered, 'assurances.disclosed': false }],
    ['the text was disclosed', { 'assurances.disclosed': true }],
    ['it is not known who has seen it', 'assurances.disclosed'],
  ),
  ...sidesOfARule(
    'assurances/ill-treatment-not-examined-by-court',
    ['no court examined the promise', { ...offered, 'assurances.examinedByCourt': false }],
    ['a court did', { 'assurances.examinedByCourt': true }],
    ['the judgment has not been read', 'assurances.examinedByCourt'],
  ),
  ...sidesOfARule(
    'assurances/ill-treatment-earlier-promise-broken',
    ['an earlier promise to this state was broken', { ...offered, [broken]: true }],
    ['none is known to have been', { [broken]: false }],
    ['nobody has asked the ministry', broken],
  ),
  ...sidesOfARule(
    'assurances/ill-treatment-access-agreements-broken',
    ['refused access to other states’ prisoners is on record', { ...offered, 'country.assurancesBroken.origins': 1 }],
    ['no such record counts', { 'country.assurancesBroken.origins': 0 }],
    ['the library was not asked', 'country.assurancesBroken.origins'],
  ),
  ...sidesOfARule(
    'assurances/ill-treatment-good-faith-not-enough',
    [
      'a promise in good faith, abuse reported by two origins, nobody from outside to check',
      {
        ...offered,
        'country.tortureReports.origins': 2,
        'assurances.monitoredBy': 'nobody',
        'assurances.visitsPrivate': false,
      },
    ],
    ['diplomats check in private', { 'assurances.monitoredBy': 'diplomats', 'assurances.visitsPrivate': true }],
    ['nobody knows who would check', 'assurances.monitoredBy', 'assurances.visitsPrivate'],
  ),
  ...sidesOfARule(
    'assurances/ill-treatment-harm-is-hidden',
    ['a promise on ill-treatment was offered', offered],
    ['none was given', { 'assurances.illTreatment': 'none' }],
    ['nobody has asked', 'assurances.illTreatment'],
  ),
  ...sidesOfARule(
    'assurances/ill-treatment-loophole',
    ['a promise where two origins report torture', { ...offered, 'country.tortureReports.origins': 2 }],
    ['one origin reports it', { 'country.tortureReports.origins': 1, 'detentionThere.reportedIllTreatment': 'cases' }],
    ['nobody has asked whether there is a promise', 'assurances.illTreatment'],
  ),
  ...sidesOfARule(
    'assurances/ill-treatment-loophole-contested',
    ['a promise on ill-treatment was offered', offered],
    ['none was given', { 'assurances.illTreatment': 'none' }],
    ['nobody has asked', 'assurances.illTreatment'],
  ),
  ...sidesOfARule(
    'assurances/ill-treatment-specific-and-monitored',
    ['a promise like that in Kim', likeKim],
    ['the same from an embassy alone', { 'assurances.giver': 'embassy' }],
    ['who gave it is not known', 'assurances.giver'],
  ),
  {
    rule: 'assurances/ill-treatment-specific-and-monitored',
    situation: 'a promise like that in Kim, but with guards in the room',
    facts: { ...likeKim, 'assurances.visitsPrivate': false },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'assurances/ill-treatment-examined-by-court',
    [
      'a court examined a specific promise and it was accepted',
      { 'assurances.illTreatment': 'accepted', 'assurances.specific': true, 'assurances.examinedByCourt': true },
    ],
    ['no court did', { 'assurances.examinedByCourt': false }],
    ['the judgment has not been read', 'assurances.examinedByCourt'],
  ),
  {
    rule: 'assurances/ill-treatment-examined-by-court',
    situation: 'a court examined the promise, and nobody has accepted it',
    facts: { ...offered, 'assurances.specific': true, 'assurances.examinedByCourt': true },
    outcome: 'not-engaged',
  },
]

const onDeath: RuleSituation[] = [
  ...sidesOfARule(
    'assurances/death-none-given',
    ['a capital charge without a promise', { ...capital, 'assurances.deathPenalty': 'none' }],
    ['a promise was offered', deathPromise],
    ['nobody has asked whether there is a promise', 'assurances.deathPenalty'],
  ),
  {
    rule: 'assurances/death-none-given',
    situation: 'the charge is not capital, so no promise is needed',
    facts: {
      'request.carriesDeathPenalty': false,
      'request.deathSentencePassed': false,
      'assurances.deathPenalty': 'none',
    },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'assurances/death-not-decisive-by-itself',
    ['a promise against death was offered', deathPromise],
    ['the requested state accepted it as sufficient', { 'assurances.deathPenalty': 'accepted' }],
    ['nobody has asked', 'assurances.deathPenalty'],
  ),
  ...sidesOfARule(
    'assurances/death-general',
    ['a general promise', { ...deathPromise, 'assurances.specific': false }],
    ['a promise for this person', { 'assurances.specific': true }],
    ['the text has not been seen', 'assurances.specific'],
  ),
  ...sidesOfARule(
    'assurances/death-organ-without-power',
    ['the Supreme People’s Court has not decided', { ...deathPromise, 'assurances.competentOrganDecided': false }],
    ['it has', { 'assurances.competentOrganDecided': true }],
    ['nobody knows', 'assurances.competentOrganDecided'],
  ),
  ...sidesOfARule(
    'assurances/death-nobody-can-supervise',
    ['nobody could supervise the commutation', { ...deathPromise, 'assurances.monitoredBy': 'nobody' }],
    ['diplomats could', { 'assurances.monitoredBy': 'diplomats' }],
    ['nobody knows', 'assurances.monitoredBy'],
  ),
  ...sidesOfARule(
    'assurances/death-only-execution-excluded',
    [
      'execution is excluded, the sentence is not',
      { 'requestedState.isPartyToEchr': true, ...deathPromise, 'assurances.deathPenaltyScope': 'execution' },
    ],
    ['imposition is excluded', { 'assurances.deathPenaltyScope': 'imposition' }],
    ['the wording has not been seen', 'assurances.deathPenaltyScope'],
  ),
  ...sidesOfARule(
    'assurances/death-earlier-promise-broken',
    ['an earlier promise to this state was broken', { ...deathPromise, [broken]: true }],
    ['none is known to have been', { [broken]: false }],
    ['nobody has asked the ministry', broken],
  ),
  ...sidesOfARule(
    'assurances/death-belgian-formal-assurance-missing',
    [
      'Belgium, a capital charge, no assurance',
      {
        'requestedState.statute': 'BE',
        ...capital,
        'assurances.deathPenalty': 'none',
        'assurances.form': 'does-not-apply',
      },
    ],
    ['a formal assurance was offered', { ...deathPromise, 'assurances.form': 'formal-undertaking' }],
    ['nobody has asked', 'assurances.deathPenalty'],
  ),
  {
    rule: 'assurances/death-belgian-formal-assurance-missing',
    situation: 'Belgium, a capital charge, an informal promise',
    facts: { 'requestedState.statute': 'BE', ...capital, ...deathPromise, 'assurances.form': 'informal' },
    outcome: 'engaged',
  },
  {
    rule: 'assurances/death-belgian-formal-assurance-missing',
    situation: 'another state’s statute governs',
    facts: {
      'requestedState.statute': 'other',
      ...capital,
      'assurances.deathPenalty': 'none',
      'assurances.form': 'does-not-apply',
    },
    outcome: 'not-applicable',
  },
  ...sidesOfARule(
    'assurances/death-belgian-formal-assurance-given',
    [
      'Belgium, a formal undertaking that excludes execution',
      {
        'requestedState.statute': 'BE',
        ...deathPromise,
        'assurances.form': 'formal-undertaking',
        'assurances.deathPenaltyScope': 'execution',
      },
    ],
    ['the wording is unclear', { 'assurances.deathPenaltyScope': 'unclear' }],
    ['the wording has not been seen', 'assurances.deathPenaltyScope'],
  ),
  ...sidesOfARule(
    'assurances/death-competent-court-decided',
    [
      'a specific promise on which the Supreme People’s Court decided',
      { ...deathPromise, 'assurances.specific': true, 'assurances.competentOrganDecided': true },
    ],
    ['that court has not decided', { 'assurances.competentOrganDecided': false }],
    ['nobody knows', 'assurances.competentOrganDecided'],
  ),
  ...sidesOfARule(
    'assurances/death-accepted-as-statute-allows',
    [
      'Canada, a note that excludes the sentence, accepted',
      {
        'requestedState.statute': 'CA',
        'assurances.deathPenalty': 'accepted',
        'assurances.form': 'verbal-note',
        'assurances.deathPenaltyScope': 'imposition',
      },
    ],
    ['it was offered and nobody has accepted it', { 'assurances.deathPenalty': 'offered' }],
    ['the wording has not been seen', 'assurances.deathPenaltyScope'],
  ),
  {
    rule: 'assurances/death-accepted-as-statute-allows',
    situation: 'the United Kingdom, a formal undertaking that death will not be carried out, accepted',
    facts: {
      'requestedState.statute': 'GB',
      'assurances.deathPenalty': 'accepted',
      'assurances.form': 'formal-undertaking',
      'assurances.deathPenaltyScope': 'execution',
    },
    outcome: 'engaged',
  },
  {
    rule: 'assurances/death-accepted-as-statute-allows',
    situation: 'what was accepted are informal words',
    facts: {
      'requestedState.statute': 'CA',
      'assurances.deathPenalty': 'accepted',
      'assurances.form': 'informal',
      'assurances.deathPenaltyScope': 'imposition',
    },
    outcome: 'not-engaged',
  },
  {
    rule: 'assurances/death-accepted-as-statute-allows',
    situation: 'Italy, where no promise opens the way',
    facts: {
      'requestedState.statute': 'IT',
      'assurances.deathPenalty': 'accepted',
      'assurances.form': 'formal-undertaking',
      'assurances.deathPenaltyScope': 'imposition',
    },
    outcome: 'not-applicable',
  },
  ...sidesOfARule(
    'assurances/death-sentence-excluded-and-accepted',
    [
      'Czechia, a formal undertaking that no death sentence will be passed, accepted',
      {
        'requestedState.statute': 'CZ',
        'assurances.deathPenalty': 'accepted',
        'assurances.form': 'formal-undertaking',
        'assurances.deathPenaltyScope': 'imposition',
      },
    ],
    ['only the execution is excluded', { 'assurances.deathPenaltyScope': 'execution' }],
    ['nobody knows whether it was accepted', 'assurances.deathPenalty'],
  ),
  ...sidesOfARule(
    'assurances/death-breach-would-be-seen',
    ['a promise against death was offered', deathPromise],
    ['none was given', { 'assurances.deathPenalty': 'none' }],
    ['nobody has asked', 'assurances.deathPenalty'],
  ),
  ...sidesOfARule(
    'assurances/death-promise-kept-before',
    ['a kept promise is on record', { ...deathPromise, 'country.assurancesKept.origins': 1 }],
    ['no such record counts', { 'country.assurancesKept.origins': 0 }],
    ['the library was not asked', 'country.assurancesKept.origins'],
  ),
]

const onSentence: RuleSituation[] = [
  ...sidesOfARule(
    'assurances/sentence-none-given',
    [
      'life is open and no promise was made',
      { 'request.maximumPrisonTerm': 'life', 'assurances.sentenceLength': 'none' },
    ],
    ['a fixed term is the most', { 'request.maximumPrisonTerm': 'fixed-term' }],
    ['nobody has asked whether there is a promise', 'assurances.sentenceLength'],
  ),
  ...sidesOfARule(
    'assurances/sentence-irreducible-to-be-shown',
    [
      'the charge carries life in a state of the Convention',
      { 'requestedState.isPartyToEchr': true, 'request.maximumPrisonTerm': 'life' },
    ],
    ['the charge carries a fixed term', { 'request.maximumPrisonTerm': 'fixed-term' }],
    ['nobody has read the article of the charge', 'request.maximumPrisonTerm'],
  ),
  {
    rule: 'assurances/sentence-irreducible-to-be-shown',
    situation: 'the state is not bound by the Convention',
    facts: { 'requestedState.isPartyToEchr': false, 'request.maximumPrisonTerm': 'life' },
    outcome: 'not-applicable',
  },
  ...sidesOfARule(
    'assurances/sentence-nobody-can-supervise',
    ['nobody could supervise the commutation', { ...sentencePromise, 'assurances.monitoredBy': 'nobody' }],
    ['diplomats could', { 'assurances.monitoredBy': 'diplomats' }],
    ['nobody knows', 'assurances.monitoredBy'],
  ),
  ...sidesOfARule(
    'assurances/sentence-organ-without-power',
    ['the competent court has not decided', { ...sentencePromise, 'assurances.competentOrganDecided': false }],
    ['it has', { 'assurances.competentOrganDecided': true }],
    ['nobody knows', 'assurances.competentOrganDecided'],
  ),
  ...sidesOfARule(
    'assurances/sentence-promise-accepted',
    [
      'a specific verbal note on the length of the sentence',
      { ...sentencePromise, 'assurances.specific': true, 'assurances.form': 'verbal-note' },
    ],
    ['an informal word', { 'assurances.form': 'informal' }],
    ['the form is not known', 'assurances.form'],
  ),
]

/** Every rule on assurances, on both sides of its boundary and with the fact unknown. */
export const assuranceSituations: readonly RuleSituation[] = [
  ...onIllTreatment,
  ...onDeath,
  ...onSentence,
  ...assurancesFactorsSituations,
  ...assurancesSentenceSituations,
]
