import { defineRule } from '#lib/rules/engine/rule'

export const leniencyWithSafeguards = defineRule({
  id: 'fair-trial/leniency-with-safeguards',
  ground: 'fair-trial',
  element: 'fair-trial/defence-ignored',
  direction: 'against',
  statement:
    'Leniency for an admission that a court checks as free and informed, with a lawyer who saw the file, is compatible with a fair trial.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'trialThere.procedure', is: 'plea-leniency' },
      { fact: 'trialThere.pleaReviewed', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'natsvlishvili-and-togonidze-v-georgia-2014', pinpoint: '90-92, 97', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2014-04-29' },
})
