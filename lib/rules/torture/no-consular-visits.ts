import { defineRule } from '#lib/rules/engine/rule'

export const noConsularVisits = defineRule({
  id: 'torture/no-consular-visits',
  ground: 'torture',
  element: 'torture/safeguards-in-practice',
  direction: 'for',
  statement: 'No foreign consul would have a right to visit the person in custody.',
  fora: 'all',
  engagedWhen: { fact: 'detentionThere.consularAccess', is: false },
  rests: 'country-material',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '189 (eighth factor)', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2012-01-17' },
})
