import { defineRule } from '#lib/rules/engine/rule'

export const illTreatmentLoophole = defineRule({
  id: 'assurances/ill-treatment-loophole',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'for',
  statement:
    'Assurances should not be used to get round the ban on return where there are substantial grounds for fearing torture.',
  fora: 'all',
  engagedWhen: {
    allOf: [{ condition: 'ill-treatment-assurance-given' }, { condition: 'ill-treatment-reported' }],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'cat-general-comment-4-2017', pinpoint: '20', certainty: 'read' }],
  material: {},
  inForce: { from: '2017-12-06' },
})
