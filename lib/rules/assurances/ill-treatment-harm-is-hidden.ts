import { defineRule } from '#lib/rules/engine/rule'

/** A caution about the weight of a promise, cited from memory: it never weighs more than material. */
export const illTreatmentHarmIsHidden = defineRule({
  id: 'assurances/ill-treatment-harm-is-hidden',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'for',
  statement:
    'A promise not to ill-treat deserves less trust than one not to execute, because ill-treatment is unlawful already and hidden.',
  fora: 'all',
  engagedWhen: { condition: 'ill-treatment-assurance-given' },
  rests: 'country-material',
  legalBasis: [{ authority: 'suresh-v-canada-2002', pinpoint: '124-125', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2002-01-11' },
})
