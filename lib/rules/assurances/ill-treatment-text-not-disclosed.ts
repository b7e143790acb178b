import { defineRule } from '#lib/rules/engine/rule'

export const illTreatmentTextNotDisclosed = defineRule({
  id: 'assurances/ill-treatment-text-not-disclosed',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'for',
  statement: 'The full text of the assurance has not been put before the court and the defence.',
  fora: 'all',
  engagedWhen: { allOf: [{ condition: 'ill-treatment-assurance-given' }, { fact: 'assurances.disclosed', is: false }] },
  rests: 'authority',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '189 (first factor)', certainty: 'secondary' }],
  material: {},
  inForce: { from: '2012-01-17' },
})
