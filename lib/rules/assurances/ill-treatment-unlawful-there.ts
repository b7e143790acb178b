import { defineRule } from '#lib/rules/engine/rule'

/** The other side of the fifth factor. That a ban on paper does not protect is said by rules of its own (Saadi). */
export const illTreatmentUnlawfulThere = defineRule({
  id: 'assurances/ill-treatment-unlawful-there',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'against',
  statement:
    'What the assurance excludes is unlawful in the requesting state as well, so that keeping it asks its organs for no more than their own law does: one of the factors of Othman.',
  fora: 'all',
  engagedWhen: {
    allOf: [{ condition: 'ill-treatment-assurance-given' }, { fact: 'assurances.treatmentUnlawfulThere', is: true }],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '189 (fifth factor)', certainty: 'secondary' }],
  material: {},
  inForce: { from: '2012-01-17' },
})
