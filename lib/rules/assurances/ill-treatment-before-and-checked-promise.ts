import { defineRule } from '#lib/rules/engine/rule'

/** The person of Othman had been tortured there, and the promise sufficed: the factor counts, and decides nothing alone. */
export const illTreatmentBeforeAndCheckedPromise = defineRule({
  id: 'assurances/ill-treatment-before-and-checked-promise',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'for',
  statement:
    'The person was ill-treated there before: one of the factors of Othman also where the promise is specific and checked from outside, though it did not outweigh such a promise there.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { condition: 'ill-treatment-assurance-given' },
      { fact: 'detentionThere.earlierTorture', is: true },
      { condition: 'specific-and-checked' },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '189 (tenth factor)', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2012-01-17' },
})
