import { defineRule } from '#lib/rules/engine/rule'

/** “Over four years” in whole months: forty-eight have run out and the next has begun. */
export const yearsWithoutSubstantiveReview = defineRule({
  id: 'liberty/years-without-substantive-review',
  ground: 'liberty',
  element: 'liberty/without-review',
  direction: 'for',
  statement:
    'The person was held for more than four years without a court that could examine the substance of the detention: arbitrary under article 9(1) of the Covenant in Kwok.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'proceedings.detentionReviewed', is: false },
      { fact: 'proceedings.monthsHeld', atLeast: 49 },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'hrc-kwok-v-australia-2009', pinpoint: '9.3', certainty: 'read' }],
  material: {},
  inForce: { from: '2009-10-23' },
})
