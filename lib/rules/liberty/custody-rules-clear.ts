import { defineRule } from '#lib/rules/engine/rule'

export const custodyRulesClear = defineRule({
  id: 'liberty/custody-rules-clear',
  ground: 'liberty',
  element: 'liberty/without-legal-basis',
  direction: 'against',
  statement:
    'Clear rules of national law say who orders custody pending surrender, for how long and how it is extended.',
  fora: ['ecthr', 'national'],
  engagedWhen: { fact: 'proceedings.custodyRulesClear', is: true },
  rests: 'authority',
  legalBasis: [{ authority: 'nasrulloyev-v-russia-2007', pinpoint: null, certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2007-10-11' },
})
