import { defineRule } from '#lib/rules/engine/rule'

/** Chahal: the good faith of the government was not doubted; the security forces were the difficulty. */
export const illTreatmentGoodFaithNotEnough = defineRule({
  id: 'assurances/ill-treatment-good-faith-not-enough',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'for',
  statement:
    'The good faith of a government does not make its promise adequate where abuse in custody persists and nobody outside checks.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { condition: 'ill-treatment-assurance-given' },
      { condition: 'ill-treatment-reported' },
      { not: { condition: 'outside-monitoring' } },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'chahal-v-uk-1996', pinpoint: '105', certainty: 'read' }],
  material: {},
  inForce: { from: '1996-11-15' },
})
