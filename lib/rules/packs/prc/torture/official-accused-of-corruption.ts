import { defineRule } from '#lib/rules/engine/rule'

export const officialAccusedOfCorruption = defineRule({
  id: 'torture/official-accused-of-corruption',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement:
    'Officials and party members accused of corruption are those for whom custody by the supervision commissions is used.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'profile.formerOfficial', is: true },
      { fact: 'request.offenceKind', is: 'corruption' },
      { fact: 'country.liuzhiReports.origins', atLeast: 1 },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'prc-supervision-law-2024', pinpoint: null, certainty: 'secondary' }],
  material: {
    supports: { ids: ['liuzhi-2024-38000', 'liuzhi-218-facilities', 'supervision-law-2025-longer-custody'] },
  },
  inForce: { from: '2025-06-01' },
})
