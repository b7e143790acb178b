import { declareFacts } from './declare.ts'

/** Relatives: pressure on them, what happened to them, family life here. Never contact anyone there to find out. */
export const familyFacts = declareFacts({
  'family.relativesThere': {
    type: 'boolean',
    question: 'Does the person have close relatives in the requesting state?',
    why: 'They may be under pressure; it also decides how carefully everything else is asked.',
    group: 'family',
    clauses: {
      yes: 'close relatives live in the requesting state',
      no: 'no close relative lives in the requesting state',
    },
    knownBy: ['requested-person'],
    cost: 'low',
    delay: 'hours',
    safety: 'care',
  },
  'family.relativeDetainedOrThreatened': {
    type: 'boolean',
    question: 'Was a relative detained, questioned or threatened so that the person returns or keeps silent?',
    why: 'Pressure on relatives supports targeting (Italy, Cyprus, Idris Hasan).',
    group: 'family',
    clauses: {
      yes: 'a relative was detained, questioned or threatened to make the person return or keep silent',
      no: 'no relative is known to have been detained, questioned or threatened for that end',
    },
    knownBy: ['requested-person', 'family'],
    cost: 'medium',
    delay: 'days',
    safety: 'unsafe',
  },
  'family.exitBan': {
    type: 'boolean',
    question: 'Is a relative kept from leaving the requesting state?',
    why: 'Exit bans on relatives are a documented means of forcing return.',
    group: 'family',
    clauses: {
      yes: 'a relative is kept from leaving the requesting state',
      no: 'no relative is kept from leaving the requesting state',
    },
    knownBy: ['requested-person', 'family'],
    cost: 'medium',
    delay: 'days',
    safety: 'care',
  },
  'family.relativeIllTreated': {
    type: 'boolean',
    question: 'Was a relative or co-accused relative ill-treated in custody there?',
    why: 'Ill-treatment of those closest to the case is strong individual evidence.',
    group: 'family',
    clauses: {
      yes: 'a relative was ill-treated in custody there',
      no: 'no relative is known to have been ill-treated in custody there',
    },
    knownBy: ['requested-person', 'family', 'public-record'],
    cost: 'high',
    delay: 'days',
    safety: 'unsafe',
  },
  'family.relativeSentencedToDeath': {
    type: 'boolean',
    question: 'Was a close relative or co-accused sentenced to death for the same facts?',
    why: 'Strong indication of the sentence to expect (Kwok, Brazil 2019, Lai 2007).',
    group: 'family',
    clauses: {
      yes: 'a close relative or co-accused was sentenced to death for the same facts',
      no: 'no close relative or co-accused was sentenced to death for the same facts',
    },
    knownBy: ['public-record', 'requested-person', 'request-papers'],
    cost: 'medium',
    delay: 'days',
    safety: 'care',
  },
  'family.lifeHere': {
    type: 'boolean',
    question: 'Does the person have a partner, children or dependants in the requested state?',
    why: 'Family life and the children’s interests bear on proportionality and humanitarian grounds.',
    group: 'family',
    clauses: {
      yes: 'the requested person has a partner, children or dependants here',
      no: 'the requested person has no partner, child or dependant here',
    },
    knownBy: ['requested-person', 'family'],
    cost: 'low',
    delay: 'hours',
    safety: 'safe',
  },
})
