import { defineRule } from '#lib/rules/engine/rule'

export const illTreatmentEarlierPromiseBroken = defineRule({
  id: 'assurances/ill-treatment-earlier-promise-broken',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'for',
  statement: 'The requesting state has broken an earlier assurance to the requested state.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { condition: 'ill-treatment-assurance-given' },
      { fact: 'assurances.earlierBrokenToRequestedState', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'othman-v-uk-2012', pinpoint: '189 (seventh factor)', certainty: 'secondary' },
    { authority: 'brazil-stf-ext-1727-2024', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2012-01-17' },
})
