import { defineRule } from '#lib/rules/engine/rule'

export const illTreatmentLoopholeContested = defineRule({
  id: 'assurances/ill-treatment-loophole-contested',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'against',
  statement:
    'Four states objected when the Committee against Torture drafted its General Comment: assurances, they said, are not contrary to non-refoulement in themselves.',
  fora: 'all',
  engagedWhen: { condition: 'ill-treatment-assurance-given' },
  rests: 'country-material',
  legalBasis: [{ authority: 'cat-general-comment-4-2017', pinpoint: '19-20', certainty: 'read' }],
  material: {},
  inForce: { from: '2017-12-06' },
})
