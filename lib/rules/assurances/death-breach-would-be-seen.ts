import { defineRule } from '#lib/rules/engine/rule'

/** A caution about the weight of a promise, cited from memory: it never weighs more than material. */
export const deathBreachWouldBeSeen = defineRule({
  id: 'assurances/death-breach-would-be-seen',
  ground: 'assurances',
  element: 'assurances/death-penalty',
  direction: 'against',
  statement: 'An execution can be seen from outside, so a promise not to carry one out is easier to check than others.',
  fora: 'all',
  engagedWhen: { condition: 'death-penalty-assurance-given' },
  rests: 'country-material',
  legalBasis: [{ authority: 'suresh-v-canada-2002', pinpoint: '124-125', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2002-01-11' },
})
