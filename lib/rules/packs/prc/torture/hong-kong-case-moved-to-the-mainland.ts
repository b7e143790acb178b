import { defineRule } from '#lib/rules/engine/rule'

export const hongKongCaseMovedToTheMainland = defineRule({
  id: 'torture/hong-kong-case-moved-to-the-mainland',
  ground: 'torture',
  element: 'torture/general-situation',
  direction: 'for',
  statement:
    'In cases of state security the Hong Kong security law lets mainland organs take a case over, and mainland procedure and places of detention then apply.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'request.justiceSystem', is: 'hong-kong' },
      { fact: 'request.offenceKind', is: 'state-security' },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'hk-national-security-law-2020', pinpoint: 'arts 55-57', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2020-06-30' },
})
