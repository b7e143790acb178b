import { defineTest, type LegalTest } from '#lib/rules/engine/legal-test'
import {
  asylum,
  discrimination,
  lapseOfTime,
  military,
  nationality,
  politicalOffence,
  refusalQuestion as question,
  speciality,
  threshold,
} from '#lib/rules/tests/refusal-ground-routes'

/** Treaties with the PRC, each only as far as sourced. The treaty of one state is a comparator for another, never its law. */
export const prcTreatyTests: readonly LegalTest[] = [
  defineTest({
    id: 'refusal-grounds/spain-treaty',
    ground: 'refusal-grounds',
    name: 'Treaty between Spain and the PRC of 2005',
    question,
    standard:
      'Bars: political offence (terrorism excluded), military offence, discrimination; speciality. Known from a press account of the day of entry into force: article numbers and wording were not verified.',
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
      'Bars: political offence (terrorism excluded), military offence, asylum granted, discrimination. Known from a press account of the approving law: article numbers and wording were not verified.',
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
]
