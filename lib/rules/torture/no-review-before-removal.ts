import { defineRule } from '#lib/rules/engine/rule'

export const noReviewBeforeRemoval = defineRule({
  id: 'torture/no-review-before-removal',
  ground: 'torture',
  element: 'torture/no-rigorous-assessment',
  direction: 'for',
  statement:
    'No independent body can review the risk before removal is carried out, which has been found a breach by itself.',
  fora: 'all',
  engagedWhen: { fact: 'proceedings.independentReview', is: false },
  rests: 'authority',
  legalBasis: [
    { authority: 'agiza-v-sweden-2005', pinpoint: '13.6-13.8', certainty: 'read' },
    { authority: 'alzery-v-sweden-2006', pinpoint: '11.8', certainty: 'read' },
    { authority: 'mss-v-belgium-and-greece-2011', pinpoint: '293', certainty: 'from-memory' },
    { authority: 'iacthr-pacheco-tineo-v-bolivia-2013', pinpoint: null, certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2005-05-20' },
})
