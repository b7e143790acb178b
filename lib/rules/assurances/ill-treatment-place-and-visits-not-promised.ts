import { defineRule } from '#lib/rules/engine/rule'

export const illTreatmentPlaceAndVisitsNotPromised = defineRule({
  id: 'assurances/ill-treatment-place-and-visits-not-promised',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'for',
  statement:
    'Nothing is promised on where the person will be held and who may visit, without which the promise cannot be checked.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { condition: 'ill-treatment-assurance-given' },
      { fact: 'assurances.detentionPlace', isOneOf: ['none', 'expected'] },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'othman-v-uk-2012', pinpoint: '189 (eighth factor)', certainty: 'from-memory' },
    { authority: 'czech-constitutional-court-2020', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2012-01-17' },
})
