import { defineRule } from '#lib/rules/engine/rule'

export const deathOnlyExecutionExcluded = defineRule({
  id: 'assurances/death-only-execution-excluded',
  ground: 'assurances',
  element: 'assurances/death-penalty',
  direction: 'for',
  statement: 'The assurance excludes the execution and leaves a death sentence open.',
  fora: ['ecthr', 'national'],
  appliesWhen: { condition: 'echr-state' },
  engagedWhen: {
    allOf: [{ condition: 'death-penalty-assurance-given' }, { fact: 'assurances.deathPenaltyScope', is: 'execution' }],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'al-xw-v-russia-2015', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2015-10-29' },
})
