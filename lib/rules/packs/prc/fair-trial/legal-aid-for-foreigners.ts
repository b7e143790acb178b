import { defineRule } from '#lib/rules/engine/rule'

export const legalAidForForeigners = defineRule({
  id: 'fair-trial/legal-aid-for-foreigners',
  ground: 'fair-trial',
  element: 'fair-trial/lawyer-refused',
  direction: 'for',
  statement:
    'The person is no national of the requesting state, and its legal-aid law speaks for foreigners only by treaty or reciprocity.',
  fora: 'all',
  appliesWhen: { condition: 'tried-on-the-mainland' },
  engagedWhen: { fact: 'person.nationality', isOneOf: ['third-state', 'stateless'] },
  rests: 'country-material',
  legalBasis: [{ authority: 'prc-legal-aid-law-2021', pinpoint: 'art. 69', certainty: 'read' }],
  material: { contrary: { ids: ['legal-aid-law-2022'] } },
  inForce: { from: '2022-01-01' },
})
