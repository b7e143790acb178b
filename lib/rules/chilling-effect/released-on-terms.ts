import { defineRule } from '#lib/rules/engine/rule'

export const releasedOnTerms = defineRule({
  id: 'chilling-effect/released-on-terms',
  ground: 'chilling-effect',
  element: 'chilling-effect/harm-before-decision',
  direction: 'for',
  statement:
    'The person is free only on terms: reporting, a held passport, a curfew or house arrest, for as long as the request lasts.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'proceedings.heldNow', is: false },
      { fact: 'proceedings.bailTerms', isOneOf: ['reporting', 'curfew', 'house-arrest'] },
    ],
  },
  rests: 'country-material',
  legalBasis: [
    { authority: 'iccpr', pinpoint: 'art. 12', certainty: 'from-memory' },
    { authority: 'iacthr-wong-ho-wing-v-peru-2015', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2015-06-30' },
})
