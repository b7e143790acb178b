import { defineRule } from '#lib/rules/engine/rule'

/** The wife of the man in Agiza: guarantees and embassy visits sufficed for her before the Committee found that they had failed him. */
export const illTreatmentGuaranteesAcceptedBeforeAgiza = defineRule({
  id: 'assurances/ill-treatment-guarantees-accepted-before-agiza',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'against',
  statement:
    'The Committee against Torture once accepted specific guarantees whose keeping diplomats checked, in Attia.',
  fora: ['cat'],
  engagedWhen: {
    allOf: [
      { condition: 'ill-treatment-assurance-given' },
      { fact: 'assurances.specific', is: true },
      { fact: 'assurances.monitoredBy', isOneOf: ['diplomats', 'independent'] },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'cat-attia-v-sweden-2003', pinpoint: '12.3', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2003-11-17' },
})
