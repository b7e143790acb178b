import { defineRule } from '#lib/rules/engine/rule'

/** How the fifth factor cuts is recalled, and no factor decides alone: neither side of it weighs more than material. */
export const illTreatmentLawfulThere = defineRule({
  id: 'assurances/ill-treatment-lawful-there',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'for',
  statement:
    'Some of what the assurance excludes is lawful in the requesting state, so that keeping it means acting against the law or the usual practice there: one of the factors of Othman.',
  fora: 'all',
  engagedWhen: {
    allOf: [{ condition: 'ill-treatment-assurance-given' }, { fact: 'assurances.treatmentUnlawfulThere', is: false }],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '189 (fifth factor)', certainty: 'secondary' }],
  material: {},
  inForce: { from: '2012-01-17' },
})
