import { defineRule } from '#lib/rules/engine/rule'

export const reviewBeforeRemoval = defineRule({
  id: 'torture/review-before-removal',
  ground: 'torture',
  element: 'torture/no-rigorous-assessment',
  direction: 'against',
  statement: 'An independent body can review the risk, and removal waits for it.',
  fora: 'all',
  engagedWhen: { fact: 'proceedings.independentReview', is: true },
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
