import { defineRule } from '#lib/rules/engine/rule'

export const illTreatmentLawyerAdmitted = defineRule({
  id: 'assurances/ill-treatment-lawyer-admitted',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'against',
  statement:
    'The assurance gives the person free access to a lawyer of their own from the first day, one way in which its keeping can be checked.',
  fora: 'all',
  engagedWhen: {
    allOf: [{ condition: 'ill-treatment-assurance-given' }, { fact: 'assurances.lawyerAccess', is: true }],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '189 (eighth factor)', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2012-01-17' },
})
