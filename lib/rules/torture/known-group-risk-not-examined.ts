import { defineRule } from '#lib/rules/engine/rule'

export const knownGroupRiskNotExamined = defineRule({
  id: 'torture/known-group-risk-not-examined',
  ground: 'torture',
  element: 'torture/no-rigorous-assessment',
  direction: 'for',
  statement:
    'A risk of a group that the authorities know of must be examined of their own motion on current facts, and it was not.',
  fora: ['ecthr', 'national'],
  engagedWhen: {
    allOf: [{ condition: 'belongs-to-reported-group' }, { fact: 'proceedings.freshRiskAssessment', is: false }],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'fg-v-sweden-2016', pinpoint: '115, 121-127', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2016-03-23' },
})
