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
  material: {
    supports: { ids: ['no-access-basis-for-chinese-nationals', 'gui-minhai-citizenship', 'canadians-executed-2025'] },
    contrary: { ids: ['lai-federal-court-2011'] },
  },
  inForce: { from: '2012-01-17' },
})
