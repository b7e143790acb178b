import { defineRule } from '#lib/rules/engine/rule'

export const liuzhiLikely = defineRule({
  id: 'torture/liuzhi-likely',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement:
    'Custody by the supervision commission is likely, for months and outside criminal procedure, and ill-treatment there is reported.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'detentionThere.liuzhiLikely', is: true },
      { fact: 'country.liuzhiReports.origins', atLeast: 1 },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'prc-supervision-law-2024', pinpoint: 'art. 48(1)', certainty: 'read' }],
  material: {
    supports: {
      ids: [
        'liuzhi-2024-38000',
        'liuzhi-218-facilities',
        'supervision-law-2025-longer-custody',
        'us-state-2021-rsdl-liuzhi',
      ],
    },
  },
  inForce: { from: '2025-06-01' },
})
