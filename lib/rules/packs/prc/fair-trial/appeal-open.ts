import { defineRule } from '#lib/rules/engine/rule'

export const appealOpen = defineRule({
  id: 'fair-trial/appeal-open',
  ground: 'fair-trial',
  element: 'fair-trial/defence-ignored',
  direction: 'against',
  statement:
    'An appeal on facts and law is open, and the law forbids a heavier sentence on the appeal of the accused alone.',
  fora: 'all',
  engagedWhen: { fact: 'trialThere.appealOpen', is: true },
  rests: 'country-material',
  legalBasis: [
    { authority: 'prc-criminal-procedure-law-2018', pinpoint: 'arts 227, 233, 237', certainty: 'from-memory' },
  ],
  material: { contrary: { ids: ['acquittals-2018-2022-official'] } },
  inForce: { from: '2018-10-26' },
})
