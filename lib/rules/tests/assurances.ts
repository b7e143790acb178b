import { defineTest, type LegalTest } from '#lib/rules/engine/legal-test'
import type { LegalBasis } from '#lib/rules/engine/rule'

const standard =
  'Two questions in order: the quality of the promise, then whether, in the light of the practice of the state that gives it, it can be relied on; its weight depends on the circumstances of the case (Othman v. the United Kingdom, 187-189).'
/** What 187-189 say is known through others; of the numbers only 189 is. */
const othman: readonly [LegalBasis, LegalBasis] = [
  { authority: 'othman-v-uk-2012', pinpoint: '187-188', certainty: 'from-memory' },
  { authority: 'othman-v-uk-2012', pinpoint: '189', certainty: 'secondary' },
]
const everyForum = ['ecthr', 'cat', 'hrc', 'iacthr', 'national'] as const

/** One test for each harm: a promise is good for what it says and for nothing else. */
export const assuranceTests: readonly LegalTest[] = [
  defineTest({
    id: 'assurances/on-ill-treatment',
    ground: 'assurances',
    name: 'Assurance against ill-treatment',
    question: 'Does the assurance on ill-treatment fall short of one that can be relied on?',
    standard,
    source: [
      ...othman,
      { authority: 'saadi-v-italy-2008', pinpoint: '147-148', certainty: 'read' },
      { authority: 'agiza-v-sweden-2005', pinpoint: '13.4', certainty: 'read' },
      { authority: 'alzery-v-sweden-2006', pinpoint: '11.3-11.5', certainty: 'read' },
      { authority: 'new-zealand-kim-sc-2021', pinpoint: 'headnote (three steps)', certainty: 'secondary' },
    ],
    fora: everyForum,
    routes: [{ id: 'falls-short', name: 'The assurance falls short', elements: ['assurances/ill-treatment'] }],
    answers: [],
    inForce: { from: '2005-05-20' },
  }),
  defineTest({
    id: 'assurances/on-death-penalty',
    ground: 'assurances',
    name: 'Assurance against the death penalty',
    question: 'Does the assurance on the death penalty fall short of one that can be relied on?',
    standard,
    source: [
      ...othman,
      { authority: 'judge-v-canada-2003', pinpoint: '10.4', certainty: 'read' },
      { authority: 'hrc-kwok-v-australia-2009', pinpoint: '9.2, 9.7, 11', certainty: 'read' },
    ],
    fora: everyForum,
    routes: [{ id: 'falls-short', name: 'The assurance falls short', elements: ['assurances/death-penalty'] }],
    answers: [],
    inForce: { from: '2003-08-05' },
  }),
  defineTest({
    id: 'assurances/on-sentence-length',
    ground: 'assurances',
    name: 'Assurance on the length of the sentence',
    question: 'Does the assurance on the length of the sentence fall short of one that can be relied on?',
    standard,
    source: [...othman, { authority: 'portugal-stj-127-21-2022', pinpoint: 'Sumário I-III', certainty: 'read' }],
    fora: everyForum,
    routes: [{ id: 'falls-short', name: 'The assurance falls short', elements: ['assurances/sentence-length'] }],
    answers: [],
    inForce: { from: '2012-01-17' },
  }),
  defineTest({
    id: 'assurances/on-trial',
    ground: 'assurances',
    name: 'Assurance on the trial',
    question: 'Does the assurance on the trial fall short of one that can be relied on?',
    standard,
    source: othman,
    fora: everyForum,
    routes: [{ id: 'falls-short', name: 'The assurance falls short', elements: ['fair-trial/trial-assurance'] }],
    answers: [],
    inForce: { from: '2012-01-17' },
  }),
]
