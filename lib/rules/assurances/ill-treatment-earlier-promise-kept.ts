import { defineRule } from '#lib/rules/engine/rule'

export const illTreatmentEarlierPromiseKept = defineRule({
  id: 'assurances/ill-treatment-earlier-promise-kept',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'against',
  statement:
    'The requesting state has kept an earlier assurance to the requested state, as far as anybody could check.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { condition: 'ill-treatment-assurance-given' },
      { fact: 'assurances.earlierKeptToRequestedState', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '189 (seventh factor)', certainty: 'secondary' }],
  material: {},
  inForce: { from: '2012-01-17' },
})
