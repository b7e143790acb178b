import { defineRule } from '#lib/rules/engine/rule'

export const noCourtReviewHere = defineRule({
  id: 'liberty/no-court-review-here',
  ground: 'liberty',
  element: 'liberty/without-review',
  direction: 'for',
  statement: 'No court has been able to review the custody speedily.',
  fora: 'all',
  engagedWhen: { fact: 'proceedings.detentionReviewed', is: false },
  rests: 'authority',
  legalBasis: [
    { authority: 'echr', pinpoint: 'art. 5 § 4', certainty: 'from-memory' },
    { authority: 'iccpr', pinpoint: 'art. 9(4)', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1953-09-03' },
})
