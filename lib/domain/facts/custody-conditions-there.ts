import { declareFacts } from './declare.ts'

/** How people live in custody in the requesting state, apart from ill-treatment by anybody. */
export const custodyConditionsThereFacts = declareFacts({
  'detentionThere.floorSpace': {
    type: 'choice',
    question: 'How much floor space would each person have in a shared cell there?',
    why: 'Below three square metres the European Court presumes a breach; up to four the other conditions decide.',
    group: 'detentionThere',
    options: {
      'under-three': 'less than three square metres',
      'three-to-four': 'three to four square metres',
      'four-or-more': 'four square metres or more',
    },
    clause: 'the floor space for each person in a shared cell there is {value}',
    mayNotApply: true,
    knownBy: ['expert', 'public-record', 'request-papers'],
    cost: 'medium',
    delay: 'weeks',
    safety: 'safe',
  },
  'detentionThere.conditionsOtherwisePoor': {
    type: 'boolean',
    question:
      'Apart from space: are conditions in custody there poor, such as light, air, hygiene, food, or time outside the cell?',
    why: 'With little space such conditions can reach article 3, and good ones tell against it.',
    group: 'detentionThere',
    clauses: {
      yes: 'apart from space, conditions in custody there are poor',
      no: 'apart from space, conditions in custody there are in order',
    },
    knownBy: ['expert', 'public-record'],
    cost: 'medium',
    delay: 'weeks',
    safety: 'safe',
  },
  'detentionThere.isolation': {
    type: 'choice',
    question: 'Would the person be held alone there, and how far cut off?',
    why: 'Being cut off from everybody, or alone for long without review, is ill-treatment; partial isolation under review was not.',
    group: 'detentionThere',
    options: {
      'cut-off': 'cut off from everybody, or alone for long without review',
      'alone-with-contact': 'alone, with some contact and under review',
      'with-others': 'with other people',
    },
    clause: 'the requested person would be held there {value}',
    knownBy: ['expert', 'public-record', 'request-papers'],
    cost: 'medium',
    delay: 'weeks',
    safety: 'safe',
  },
  'detentionThere.yearsUnderDeathSentence': {
    type: 'boolean',
    question: 'Where a death sentence is open: do people under such a sentence wait for years there, in harsh custody?',
    why: 'Soering turned on that wait and not on the sentence itself.',
    group: 'detentionThere',
    clauses: {
      yes: 'people under sentence of death wait there for years in harsh custody',
      no: 'people under sentence of death do not wait there for years in harsh custody',
    },
    mayNotApply: true,
    knownBy: ['expert', 'public-record'],
    cost: 'medium',
    delay: 'weeks',
    safety: 'safe',
  },
})
