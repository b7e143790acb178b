import { declareFacts } from './declare.ts'

/** What is known of whether a promise can be relied on: the law it meets there, the record, what was made of it here. */
export const assuranceRelianceFacts = declareFacts({
  'assurances.treatmentUnlawfulThere': {
    type: 'boolean',
    question:
      'Is everything that the assurance on ill-treatment excludes unlawful under the law of the requesting state as well?',
    why: 'Othman factor 5: keeping a promise that follows the law there differs from keeping one that goes against it, as where long custody cut off from others is allowed. That a law stands on paper is another matter (Saadi).',
    group: 'assurances',
    clauses: {
      yes: 'what the assurance on ill-treatment excludes is unlawful there as well',
      no: 'some of what the assurance on ill-treatment excludes is lawful there',
    },
    mayNotApply: true,
    knownBy: ['expert', 'lawyer'],
    cost: 'medium',
    delay: 'days',
    safety: 'safe',
  },
  'assurances.earlierBrokenToRequestedState': {
    type: 'boolean',
    question: 'Has the requesting state broken an earlier assurance to this requested state?',
    why: 'Othman factor 7: record between the two states (Brazil 2024 counted two breaches).',
    group: 'assurances',
    clauses: {
      yes: 'the requesting state has broken an earlier assurance to the requested state',
      no: 'no earlier assurance to the requested state is known to have been broken',
    },
    knownBy: ['public-record', 'expert', 'lawyer'],
    cost: 'medium',
    delay: 'weeks',
    safety: 'safe',
  },
  'assurances.earlierKeptToRequestedState': {
    type: 'boolean',
    question:
      'Has the requesting state kept an earlier assurance to this requested state, as far as anybody could check?',
    why: 'Othman factor 7 looks at the record between the two states, in both directions.',
    group: 'assurances',
    clauses: {
      yes: 'the requesting state has kept an earlier assurance to the requested state',
      no: 'no earlier assurance to the requested state is known to have been kept',
    },
    knownBy: ['public-record', 'expert', 'lawyer'],
    cost: 'medium',
    delay: 'weeks',
    safety: 'safe',
  },
  'assurances.soughtHere': {
    type: 'boolean',
    question: 'Did the requested state itself ask for an assurance because it saw a risk?',
    why: 'That a promise was thought necessary shows that the risk was seen (Alzery).',
    group: 'assurances',
    clauses: {
      yes: 'the requested state asked for an assurance because it saw a risk',
      no: 'the requested state did not ask for an assurance because of a risk',
    },
    knownBy: ['court-file', 'lawyer'],
    cost: 'low',
    delay: 'days',
    safety: 'safe',
  },
  'assurances.examinedByCourt': {
    type: 'boolean',
    question: 'Has a court of the requested state examined whether the assurances can be relied on?',
    why: 'Othman factor 11.',
    group: 'assurances',
    clauses: {
      yes: 'a court here has examined whether the assurances can be relied on',
      no: 'no court here has examined whether the assurances can be relied on',
    },
    mayNotApply: true,
    knownBy: ['lawyer', 'court-file'],
    cost: 'low',
    delay: 'hours',
    safety: 'safe',
  },
})
