import { defineRule } from '#lib/rules/engine/rule'

export const houseArrestCounts = defineRule({
  id: 'liberty/house-arrest-counts',
  ground: 'liberty',
  element: 'liberty/deprived-of-liberty',
  direction: 'for',
  statement:
    'The person is under house arrest for this request: that is a deprivation of liberty, and was counted with custody in Wong Ho Wing.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'proceedings.heldNow', is: false },
      { fact: 'proceedings.bailTerms', is: 'house-arrest' },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'buzadji-v-moldova-2016', pinpoint: null, certainty: 'from-memory' },
    { authority: 'iacthr-wong-ho-wing-v-peru-2015', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2015-06-30' },
})
