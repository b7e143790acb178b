import { defineRule } from '#lib/rules/engine/rule'

export const cellSpaceAndPoorConditions = defineRule({
  id: 'torture/cell-space-and-poor-conditions',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement:
    'Each person would have three to four square metres in a shared cell, and other conditions there are poor: together the two can reach article 3.',
  fora: ['ecthr', 'national'],
  appliesWhen: { condition: 'echr-state' },
  engagedWhen: {
    allOf: [
      { fact: 'detentionThere.floorSpace', is: 'three-to-four' },
      { fact: 'detentionThere.conditionsOtherwisePoor', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'mursic-v-croatia-2016', pinpoint: '139', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2016-10-20' },
})
