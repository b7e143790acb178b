import { defineRule } from '#lib/rules/engine/rule'

export const custodyWithoutCourt = defineRule({
  id: 'fair-trial/custody-without-court',
  ground: 'fair-trial',
  element: 'fair-trial/no-court-review',
  direction: 'for',
  statement:
    'The person is likely to be placed in liuzhi or in residential surveillance at a designated location, neither of which a court orders or reviews: detention without access to an independent court is a listed form of flagrant denial.',
  fora: 'all',
  engagedWhen: {
    anyOf: [
      {
        allOf: [
          { fact: 'detentionThere.liuzhiLikely', is: true },
          { fact: 'country.liuzhiReports.origins', atLeast: 1 },
        ],
      },
      {
        allOf: [
          { fact: 'detentionThere.residentialSurveillanceLikely', is: true },
          { fact: 'country.rsdlReports.origins', atLeast: 1 },
        ],
      },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'othman-v-uk-2012', pinpoint: '259', certainty: 'read' },
    { authority: 'al-moayad-v-germany-2007', pinpoint: '101', certainty: 'from-memory' },
  ],
  material: {
    supports: { tags: ['liuzhi', 'rsdl'], area: 'fair-trial' },
    contrary: { ids: ['rsdl-joint-rules-2025'] },
  },
  inForce: { from: '2012-01-17' },
})
