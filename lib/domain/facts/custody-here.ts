import { declareFacts } from './declare.ts'

/** Custody, terms of release and waiting time in the requested state. */
export const custodyHereFacts = declareFacts({
  'proceedings.monthsSinceRequest': {
    type: 'integer',
    question: 'For how many whole months has the request, or the notice behind it, hung over the person, held or free?',
    why: 'Harm before decision: how long it lasts, with dates.',
    group: 'proceedings',
    unit: 'months',
    min: 0,
    max: 600,
    clause: 'the request or notice has stood for {value} months',
    knownBy: ['lawyer', 'court-file', 'requested-person'],
    cost: 'low',
    delay: 'hours',
    safety: 'safe',
  },
  'proceedings.bailTerms': {
    type: 'choice',
    question: 'If the person is free: on what terms?',
    why: 'House arrest is a deprivation of liberty; reporting and a held passport restrict movement and no more.',
    group: 'proceedings',
    options: {
      none: 'no terms at all',
      reporting: 'reporting, a held passport or a surety',
      curfew: 'a curfew or an electronic tag',
      'house-arrest': 'house arrest',
    },
    clause: 'the requested person is free on these terms: {value}',
    mayNotApply: true,
    knownBy: ['requested-person', 'court-file', 'lawyer'],
    cost: 'low',
    delay: 'hours',
    safety: 'safe',
  },
  'proceedings.needForCustodyShown': {
    type: 'boolean',
    question: 'Has a court found a concrete reason for custody in this case, and looked at milder means?',
    why: 'Under article 9 of the Covenant custody must be needed in the circumstances of the person; article 5 § 1 (f) of the European Convention asks for less.',
    group: 'proceedings',
    clauses: {
      yes: 'a court found a concrete reason for custody and looked at milder means',
      no: 'no court found a concrete reason for custody or looked at milder means',
    },
    mayNotApply: true,
    knownBy: ['court-file', 'lawyer'],
    cost: 'low',
    delay: 'days',
    safety: 'safe',
  },
  'proceedings.custodyRulesClear': {
    type: 'boolean',
    question:
      'Do clear rules of national law say who orders custody pending surrender, for how long, and how it is extended?',
    why: 'Custody under rules that cannot be foreseen is not lawful (Nasrulloyev).',
    group: 'proceedings',
    clauses: {
      yes: 'clear rules say who orders custody, for how long and how it is extended',
      no: 'no clear rule says who orders custody, for how long or how it is extended',
    },
    knownBy: ['lawyer', 'expert'],
    cost: 'low',
    delay: 'days',
    safety: 'safe',
  },
})
