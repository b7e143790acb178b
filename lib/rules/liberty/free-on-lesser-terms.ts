import { defineRule } from '#lib/rules/engine/rule'

export const freeOnLesserTerms = defineRule({
  id: 'liberty/free-on-lesser-terms',
  ground: 'liberty',
  element: 'liberty/deprived-of-liberty',
  direction: 'against',
  statement:
    'The person is free, on no terms or on reporting and a held passport: that restricts movement and does not deprive of liberty.',
  fora: ['ecthr', 'national'],
  engagedWhen: {
    allOf: [
      { fact: 'proceedings.heldNow', is: false },
      { fact: 'proceedings.bailTerms', isOneOf: ['none', 'reporting'] },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'buzadji-v-moldova-2016', pinpoint: null, certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2016-07-05' },
})
