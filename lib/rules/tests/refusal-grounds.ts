import { defineTest, type LegalTest, type Route } from '#lib/rules/engine/legal-test'
import { furtherRefusalTests } from './refusal-grounds-beyond-statute.ts'
import { statuteRefusalTests } from './refusal-grounds-by-statute.ts'

const politicalOffence: Route = {
  id: 'political-offence',
  name: 'Political offence',
  elements: ['refusal-grounds/political-offence'],
}
const discrimination: Route = {
  id: 'discrimination',
  name: 'Discrimination clause',
  elements: ['refusal-grounds/discrimination'],
}
const dualCriminality: Route = {
  id: 'dual-criminality',
  name: 'Dual criminality',
  elements: ['refusal-grounds/dual-criminality'],
}
const threshold: Route = { id: 'threshold', name: 'Threshold of penalty', elements: ['refusal-grounds/threshold'] }
const speciality: Route = { id: 'speciality', name: 'Speciality', elements: ['refusal-grounds/speciality'] }
const nationality: Route = { id: 'nationality', name: 'Nationality', elements: ['refusal-grounds/nationality'] }
const lapseOfTime: Route = { id: 'lapse-of-time', name: 'Lapse of time', elements: ['refusal-grounds/lapse-of-time'] }
const asylum: Route = { id: 'asylum', name: 'Asylum and refugee status', elements: ['refusal-grounds/asylum'] }
const military: Route = {
  id: 'military-offence',
  name: 'Military offence',
  elements: ['refusal-grounds/military-offence'],
}
const question = 'Does a refusal ground of the instrument or of national law stand in the way of surrender?'

/**
 * Refusal grounds of national law and of the treaty, state by state and only as far as sourced. A treaty of
 * another state is a comparator and never appears as the law of this one.
 */
export const refusalGroundTests: readonly LegalTest[] = [
  defineTest({
    id: 'refusal-grounds/belgium',
    ground: 'refusal-grounds',
    name: 'Belgian Extradition Acts of 1833 and 1874, with what was read of the treaty of 2016',
    question,
    standard:
      'Statutory bars, each sufficient alone: political offence (Act of 1833, art. 6), discrimination (Act of 1874, art. 2bis, para. 1: serious reasons), conduct and penalty (Act of 1874, art. 1 § 2, and treaty, art. 2: apply both), lapse of time (Act of 1874, art. 7), Belgian nationality (Act of 1874, art. 1 § 1). The refusal articles of the treaty could not be read.',
    source: [
      { authority: 'be-extradition-act-1833', pinpoint: 'art. 6', certainty: 'read' },
      { authority: 'be-extradition-act-1874', pinpoint: 'arts 1, 2bis, 7', certainty: 'read' },
      { authority: 'be-prc-extradition-treaty-2016', pinpoint: 'art. 2(1)-(2)', certainty: 'read' },
    ],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'BE' },
    routes: [politicalOffence, discrimination, dualCriminality, threshold, lapseOfTime, nationality, speciality],
    answers: [],
    // First day of the text of the Act of 1874 that was read.
    inForce: { from: '2014-07-18' },
  }),
  defineTest({
    id: 'refusal-grounds/sweden',
    ground: 'refusal-grounds',
    name: 'Swedish Extradition Act',
    question,
    standard:
      'Persecution bars extradition (section 7), and a count that is barred by lapse of time falls away: both as applied in Qiao. The Act itself was not read.',
    source: [
      { authority: 'se-extradition-act-1957', pinpoint: 's. 7', certainty: 'secondary' },
      { authority: 'qiao-jianjun-sweden-2019', pinpoint: null, certainty: 'secondary' },
    ],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'SE' },
    routes: [{ id: 'persecution', name: 'Persecution', elements: ['refusal-grounds/persecution'] }, lapseOfTime],
    answers: [],
    inForce: { from: '1957-12-06' },
  }),
  defineTest({
    id: 'refusal-grounds/spain-treaty',
    ground: 'refusal-grounds',
    name: 'Treaty between Spain and the PRC of 2005',
    question,
    standard:
      'Bars: political offence (terrorism excluded), military offence, discrimination; speciality. Known from a press account of the day of entry into force: article numbers and wording have to be checked.',
    source: [{ authority: 'es-prc-extradition-treaty-2005', pinpoint: null, certainty: 'secondary' }],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'ES' },
    routes: [politicalOffence, military, discrimination, speciality],
    answers: [],
    inForce: { from: '2007-04-04' },
  }),
  defineTest({
    id: 'refusal-grounds/italy-treaty',
    ground: 'refusal-grounds',
    name: 'Treaty between Italy and the PRC of 2010',
    question,
    standard:
      'Bars: political offence (terrorism excluded), military offence, asylum granted, discrimination. Known from a press account of the approving law: article numbers and wording have to be checked.',
    source: [{ authority: 'it-prc-extradition-treaty-2010', pinpoint: null, certainty: 'secondary' }],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'IT' },
    routes: [politicalOffence, military, asylum, discrimination],
    answers: [],
    inForce: { from: '2015-12-13' },
  }),
  defineTest({
    id: 'refusal-grounds/portugal-treaty',
    ground: 'refusal-grounds',
    name: 'Treaty between Portugal and the PRC of 2007',
    question,
    standard: 'Threshold of more than one year (art. 2) and speciality (art. 14). The other articles were not read.',
    source: [{ authority: 'pt-prc-extradition-treaty-2007', pinpoint: 'arts 2, 14', certainty: 'secondary' }],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'PT' },
    routes: [threshold, speciality],
    answers: [],
    inForce: { from: '2009-07-25' },
  }),
  defineTest({
    id: 'refusal-grounds/angola-treaty',
    ground: 'refusal-grounds',
    name: 'Treaty between Angola and the PRC of 2006',
    question,
    standard:
      'Mandatory bars of article 3, as far as it could be read: political offence or asylum granted, discrimination, purely military offence, nationality, lapse of time or pardon.',
    source: [{ authority: 'ao-prc-extradition-treaty-2006', pinpoint: 'art. 3', certainty: 'secondary' }],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.statute', is: 'AO' },
    routes: [politicalOffence, asylum, discrimination, military, nationality, lapseOfTime],
    answers: [],
    inForce: { from: '2013-10-17' },
  }),
  defineTest({
    id: 'refusal-grounds/non-refoulement-of-refugees',
    ground: 'refusal-grounds',
    name: 'Refugee status, article 33 of the Refugee Convention',
    question: 'Does protection against the requesting state stand in the way of surrender?',
    standard:
      'A refugee may not be sent to where life or freedom is threatened for a reason of the Convention (art. 33(1), from memory). Article 33 knows exceptions; how it acts in extradition is a matter of national law.',
    source: [{ authority: 'refugee-convention-1951', pinpoint: 'art. 33(1)', certainty: 'from-memory' }],
    fora: ['national'],
    appliesWhen: { fact: 'requestedState.refugeeConvention', is: true },
    routes: [asylum],
    answers: [],
    inForce: { from: '1954-04-22' },
  }),
  defineTest({
    id: 'refusal-grounds/decided-elsewhere',
    ground: 'refusal-grounds',
    name: 'Grounds decided by courts on requests of the PRC',
    question,
    standard:
      'What courts held on political offence (Japan 1990), on an offence too vague to compare (Brazil, Ext 633), on a second trial for the same facts (JC, United Kingdom) and on trial in absence (Othman, 259). They bind in their own state and persuade elsewhere: the instrument of this request has to be read.',
    source: [
      { authority: 'brazil-stf-ext-633-1996', pinpoint: 'headnote', certainty: 'read' },
      { authority: 'uk-jc-china-cg-2008', pinpoint: 'headnote 1-2', certainty: 'read' },
      { authority: 'othman-v-uk-2012', pinpoint: '259', certainty: 'read' },
      { authority: 'japan-zhang-zhenhai-1990', pinpoint: null, certainty: 'secondary' },
    ],
    fora: ['national'],
    routes: [
      politicalOffence,
      dualCriminality,
      { id: 'ne-bis-in-idem', name: 'Ne bis in idem', elements: ['refusal-grounds/ne-bis-in-idem'] },
      { id: 'trial-in-absence', name: 'Trial in absence', elements: ['refusal-grounds/trial-in-absence'] },
    ],
    answers: [],
    inForce: { from: '1990-04-20' },
  }),
  ...statuteRefusalTests,
  ...furtherRefusalTests,
]
