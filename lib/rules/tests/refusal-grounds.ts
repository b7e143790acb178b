import { defineTest, type LegalTest } from '#lib/rules/engine/legal-test'
import {
  asylum,
  discrimination,
  dualCriminality,
  lapseOfTime,
  nationality,
  politicalOffence,
  refusalQuestion as question,
  speciality,
  threshold,
} from './refusal-ground-routes.ts'
import { furtherRefusalTests } from './refusal-grounds-beyond-statute.ts'
import { statuteRefusalTests } from './refusal-grounds-by-statute.ts'

/** Refusal grounds of national law, state by state and only as far as sourced. What a treaty adds stands in the pack of the requesting state. */
export const refusalGroundTests: readonly LegalTest[] = [
  defineTest({
    id: 'refusal-grounds/belgium',
    ground: 'refusal-grounds',
    name: 'Belgian Extradition Acts of 1833 and 1874',
    question,
    standard:
      'Statutory bars, each sufficient alone: political offence (Act of 1833, art. 6), discrimination (Act of 1874, art. 2bis, para. 1: serious reasons), conduct and penalty (Act of 1874, art. 1 § 2), lapse of time (Act of 1874, art. 7), Belgian nationality (Act of 1874, art. 1 § 1).',
    source: [
      { authority: 'be-extradition-act-1833', pinpoint: 'art. 6', certainty: 'read' },
      { authority: 'be-extradition-act-1874', pinpoint: 'arts 1, 2bis, 7', certainty: 'read' },
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
    name: 'Grounds decided by courts elsewhere',
    question,
    standard:
      'What courts held on political offence (Japan 1990), on an offence too vague to compare (Brazil, Ext 633), on a second trial for the same facts (JC, United Kingdom) and on trial in absence (Othman, 259). They bind in their own state and persuade elsewhere; the instrument of this request may say otherwise.',
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
