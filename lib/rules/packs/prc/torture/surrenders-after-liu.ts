import { defineRule } from '#lib/rules/engine/rule'

export const surrendersAfterLiu = defineRule({
  id: 'torture/surrenders-after-liu',
  ground: 'torture',
  element: 'torture/general-situation',
  direction: 'against',
  statement:
    'A state of the European Convention let surrenders to the requesting state proceed after Liu; whether and how article 3 was argued there is not known.',
  fora: 'all',
  appliesWhen: { condition: 'echr-state' },
  engagedWhen: { condition: 'ordinary-offence' },
  rests: 'country-material',
  legalBasis: [{ authority: 'spain-audiencia-nacional-surrender-2024', pinpoint: null, certainty: 'secondary' }],
  material: {
    supports: { ids: ['spain-surrenders-after-liu'] },
    contrary: { ids: ['spain-audiencia-nacional-2025', 'italy-cassation-21125-2023'] },
  },
  inForce: { from: '2024-10-29' },
})
