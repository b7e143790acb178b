import { defineRule } from '#lib/rules/engine/rule'

export const politicallyDirectedCase = defineRule({
  id: 'fair-trial/politically-directed-case',
  ground: 'fair-trial',
  element: 'fair-trial/tribunal-and-publicity',
  direction: 'for',
  statement:
    'There is evidence that a party or political organ directs this very case: courts found a trial far below article 6 where independence was wanting.',
  fora: 'all',
  engagedWhen: { fact: 'trialThere.politicalDirection', is: true },
  rests: 'authority',
  legalBasis: [
    { authority: 'qiao-jianjun-sweden-2019', pinpoint: null, certainty: 'secondary' },
    { authority: 'cyprus-ma-chao-2022', pinpoint: null, certainty: 'secondary' },
  ],
  material: {
    supports: {
      ids: ['cescr-2023-judicial-independence', 'cat-co5-political-legal-body', 'sweden-supreme-court-2019'],
    },
    contrary: { ids: ['nz-kim-supreme-court-2022'] },
  },
  inForce: { from: '2019-07-09' },
})
