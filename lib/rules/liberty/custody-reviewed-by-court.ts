import { defineRule } from '#lib/rules/engine/rule'

export const custodyReviewedByCourt = defineRule({
  id: 'liberty/custody-reviewed-by-court',
  ground: 'liberty',
  element: 'liberty/without-review',
  direction: 'against',
  statement: 'A court can review the custody speedily, and has been able to.',
  fora: 'all',
  engagedWhen: { fact: 'proceedings.detentionReviewed', is: true },
  rests: 'authority',
  legalBasis: [
    { authority: 'echr', pinpoint: 'art. 5 § 4', certainty: 'from-memory' },
    { authority: 'iccpr', pinpoint: 'art. 9(4)', certainty: 'from-memory' },
    { authority: 'hrc-kwok-v-australia-2009', pinpoint: '9.3', certainty: 'read' },
  ],
  material: {},
  inForce: { from: '1953-09-03' },
})
