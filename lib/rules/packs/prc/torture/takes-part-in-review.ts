import { defineRule } from '#lib/rules/engine/rule'

/** It answers general reports, so it speaks where there are some. It counts reports for the risk, which a contrary record cannot move up. */
export const takesPartInReview = defineRule({
  id: 'torture/takes-part-in-review',
  ground: 'torture',
  element: 'torture/general-situation',
  direction: 'against',
  statement:
    'The requesting state is a party to the Convention against Torture, answers the questions of its Committee and was welcomed by it for reforms.',
  fora: 'all',
  engagedWhen: { fact: 'country.tortureReports.origins', atLeast: 1 },
  rests: 'country-material',
  legalBasis: [
    { authority: 'cat-convention', pinpoint: 'art. 19', certainty: 'from-memory' },
    { authority: 'cat-concluding-observations-2015', pinpoint: '2, 4-5', certainty: 'read' },
  ],
  material: {
    supports: { ids: ['cat-co5-positive-aspects'] },
    contrary: { ids: ['cat-art20-reservation', 'opcat-not-joined', 'un-torture-visits-refused'] },
  },
  inForce: { from: '2016-02-03' },
})
