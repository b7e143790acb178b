import { defineRule } from '#lib/rules/engine/rule'

export const illTreatmentTorturePractised = defineRule({
  id: 'assurances/ill-treatment-torture-practised',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'for',
  statement:
    'The promise is bare, and Suresh warned against much reliance on a promise not to torture from a state where torture is practised or allowed.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { condition: 'ill-treatment-assurance-given' },
      { condition: 'ill-treatment-reported' },
      { fact: 'assurances.specific', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'suresh-v-canada-2002', pinpoint: '124-125', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2002-01-11' },
})
