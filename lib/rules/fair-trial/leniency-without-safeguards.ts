import { defineRule } from '#lib/rules/engine/rule'

export const leniencyWithoutSafeguards = defineRule({
  id: 'fair-trial/leniency-without-safeguards',
  ground: 'fair-trial',
  element: 'fair-trial/defence-ignored',
  direction: 'for',
  statement:
    'The charge would be tried with leniency for those who confess, and no court would check that the admission is free and informed: a full trial can be given up only under such safeguards.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'trialThere.procedure', is: 'plea-leniency' },
      { fact: 'trialThere.pleaReviewed', is: false },
    ],
  },
  rests: 'country-material',
  legalBasis: [
    { authority: 'natsvlishvili-and-togonidze-v-georgia-2014', pinpoint: '91-92', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2014-04-29' },
})
