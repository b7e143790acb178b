import { defineRule } from '#lib/rules/engine/rule'

export const illTreatmentInformal = defineRule({
  id: 'assurances/ill-treatment-informal',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'for',
  statement: 'The promise is informal, and informal promises were not a sufficient guarantee.',
  fora: 'all',
  engagedWhen: { allOf: [{ condition: 'ill-treatment-assurance-given' }, { fact: 'assurances.form', is: 'informal' }] },
  rests: 'authority',
  legalBasis: [{ authority: 'liu-v-poland-2022', pinpoint: '82', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2022-10-06' },
})
