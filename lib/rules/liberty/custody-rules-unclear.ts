import { defineRule } from '#lib/rules/engine/rule'

export const custodyRulesUnclear = defineRule({
  id: 'liberty/custody-rules-unclear',
  ground: 'liberty',
  element: 'liberty/without-legal-basis',
  direction: 'for',
  statement:
    'No clear rule says who orders custody pending surrender, for how long or how it is extended: custody under rules that cannot be foreseen was unlawful in Nasrulloyev.',
  fora: ['ecthr', 'national'],
  engagedWhen: { fact: 'proceedings.custodyRulesClear', is: false },
  rests: 'authority',
  legalBasis: [{ authority: 'nasrulloyev-v-russia-2007', pinpoint: null, certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2007-10-11' },
})
