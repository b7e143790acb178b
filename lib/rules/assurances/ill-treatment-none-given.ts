import { defineRule } from '#lib/rules/engine/rule'

export const illTreatmentNoneGiven = defineRule({
  id: 'assurances/ill-treatment-none-given',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'for',
  statement: 'No assurance on ill-treatment has been given, so there is nothing that could remove the risk.',
  fora: 'all',
  engagedWhen: { fact: 'assurances.illTreatment', isOneOf: ['none', 'expected'] },
  rests: 'authority',
  legalBasis: [{ authority: 'saadi-v-italy-2008', pinpoint: '147-148', certainty: 'read' }],
  material: {},
  inForce: { from: '2008-02-28' },
})
