import { defineRule } from '#lib/rules/engine/rule'

export const officialsProsecuted = defineRule({
  id: 'torture/officials-prosecuted',
  ground: 'torture',
  element: 'torture/safeguards-in-practice',
  direction: 'against',
  statement: 'Officials have been prosecuted for ill-treatment or abuse of office in the requesting state.',
  fora: 'all',
  engagedWhen: { fact: 'country.accountability.origins', atLeast: 1 },
  rests: 'country-material',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '189 (ninth factor)', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2012-01-17' },
})
