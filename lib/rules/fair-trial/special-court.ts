import { defineRule } from '#lib/rules/engine/rule'

export const specialCourt = defineRule({
  id: 'fair-trial/special-court',
  ground: 'fair-trial',
  element: 'fair-trial/tribunal-and-publicity',
  direction: 'for',
  statement:
    'The person would be tried by a military court or one set up for such cases, which the Inter-American Convention to Prevent and Punish Torture names as a bar to surrender.',
  fora: 'all',
  engagedWhen: { fact: 'trialThere.specialCourt', is: true },
  rests: 'authority',
  legalBasis: [{ authority: 'itcpt', pinpoint: 'art. 13(4)', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '1987-02-28' },
})
