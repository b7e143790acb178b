import { defineRule } from '#lib/rules/engine/rule'

export const consularVisitsPossible = defineRule({
  id: 'torture/consular-visits-possible',
  ground: 'torture',
  element: 'torture/safeguards-in-practice',
  direction: 'against',
  statement: 'A foreign consul would have a right to visit the person in custody, which is one outside check.',
  fora: 'all',
  engagedWhen: { fact: 'detentionThere.consularAccess', is: true },
  rests: 'country-material',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '189 (eighth factor)', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2012-01-17' },
})
