import { defineRule } from '#lib/rules/engine/rule'

export const illTreatmentLawyerNotAdmitted = defineRule({
  id: 'assurances/ill-treatment-lawyer-not-admitted',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'for',
  statement:
    'The assurance gives the person no free access to a lawyer of their own, which the Court asks for beside visits.',
  fora: 'all',
  engagedWhen: {
    allOf: [{ condition: 'ill-treatment-assurance-given' }, { fact: 'assurances.lawyerAccess', is: false }],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '189 (eighth factor)', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2012-01-17' },
})
