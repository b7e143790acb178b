import { defineRule } from '#lib/rules/engine/rule'

export const illTreatmentNoEnforcement = defineRule({
  id: 'assurances/ill-treatment-no-enforcement',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'for',
  statement:
    'The assurance does not say what follows a breach, and a promise without a way of enforcing it did not protect.',
  fora: 'all',
  engagedWhen: {
    allOf: [{ condition: 'ill-treatment-assurance-given' }, { fact: 'assurances.consequenceOfBreach', is: false }],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'agiza-v-sweden-2005', pinpoint: '13.4', certainty: 'read' },
    { authority: 'alzery-v-sweden-2006', pinpoint: '11.3-11.5', certainty: 'read' },
  ],
  material: {},
  inForce: { from: '2005-05-20' },
})
