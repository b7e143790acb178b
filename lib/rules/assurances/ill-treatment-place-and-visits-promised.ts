import { defineRule } from '#lib/rules/engine/rule'

export const illTreatmentPlaceAndVisitsPromised = defineRule({
  id: 'assurances/ill-treatment-place-and-visits-promised',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'against',
  statement:
    'A named place and visits to it are promised; custody in a named city with frequent visits was part of what a supreme court accepted.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { condition: 'ill-treatment-assurance-given' },
      { fact: 'assurances.detentionPlace', isOneOf: ['offered', 'accepted'] },
      { fact: 'detentionThere.placeNamed', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'new-zealand-kim-sc-2022', pinpoint: '32-40', certainty: 'secondary' }],
  material: {},
  inForce: { from: '2022-04-13' },
})
