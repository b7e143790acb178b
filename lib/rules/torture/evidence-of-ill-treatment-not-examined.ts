import { defineRule } from '#lib/rules/engine/rule'

export const evidenceOfIllTreatmentNotExamined = defineRule({
  id: 'torture/evidence-of-ill-treatment-not-examined',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement: 'The requested state has not properly examined evidence of earlier ill-treatment that was before it.',
  fora: ['cat'],
  engagedWhen: {
    allOf: [
      { fact: 'detentionThere.earlierTorture', is: true },
      { fact: 'detentionThere.earlierTortureMedicalProof', is: true },
      { fact: 'proceedings.freshRiskAssessment', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'cat-ke-chun-rong-v-australia-2012', pinpoint: '7.4-7.5', certainty: 'read' }],
  material: {},
  inForce: { from: '2012-11-05' },
})
