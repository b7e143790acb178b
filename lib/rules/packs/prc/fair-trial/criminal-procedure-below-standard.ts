import { defineRule } from '#lib/rules/engine/rule'

export const criminalProcedureBelowStandard = defineRule({
  id: 'fair-trial/criminal-procedure-below-standard',
  ground: 'fair-trial',
  element: 'fair-trial/tribunal-and-publicity',
  direction: 'for',
  statement:
    'A court of a state of the European Convention found that PRC criminal procedure as such does not meet fair-trial standards; it is a first-instance ruling, known from commentators.',
  fora: 'all',
  engagedWhen: { fact: 'request.justiceSystem', is: 'mainland' },
  rests: 'authority',
  legalBasis: [{ authority: 'cyprus-ma-chao-2022', pinpoint: null, certainty: 'secondary' }],
  material: {
    contrary: {
      ids: ['nz-kim-supreme-court-2022', 'liu-v-poland-article6-open', 'spain-constitutional-court-52-2024'],
    },
  },
  inForce: { from: '2022-12-23' },
})
