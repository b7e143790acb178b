import { defineRule } from '#lib/rules/engine/rule'

export const noReviewOnTheFacts = defineRule({
  id: 'fair-trial/no-review-on-the-facts',
  ground: 'fair-trial',
  element: 'fair-trial/defence-ignored',
  direction: 'for',
  statement:
    'No higher court could review conviction and sentence on the facts, although the Covenant gives a right to review.',
  fora: ['hrc', 'national'],
  engagedWhen: { fact: 'trialThere.appealOpen', is: false },
  rests: 'country-material',
  legalBasis: [
    { authority: 'iccpr', pinpoint: 'art. 14(5)', certainty: 'from-memory' },
    { authority: 'hrc-general-comment-32-2007', pinpoint: '45-48', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2007-08-23' },
})
