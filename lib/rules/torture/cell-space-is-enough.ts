import { defineRule } from '#lib/rules/engine/rule'

export const cellSpaceIsEnough = defineRule({
  id: 'torture/cell-space-is-enough',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'against',
  statement:
    'Each person would have at least three square metres in a shared cell, and other conditions there are in order: neither space nor the rest raises an issue under article 3.',
  fora: ['ecthr', 'national'],
  appliesWhen: { condition: 'echr-state' },
  engagedWhen: {
    allOf: [
      { fact: 'detentionThere.floorSpace', isOneOf: ['three-to-four', 'four-or-more'] },
      { fact: 'detentionThere.conditionsOtherwisePoor', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'mursic-v-croatia-2016', pinpoint: '139-140', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2016-10-20' },
})
