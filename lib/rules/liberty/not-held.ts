import { defineRule } from '#lib/rules/engine/rule'

export const notHeld = defineRule({
  id: 'liberty/not-held',
  ground: 'liberty',
  element: 'liberty/deprived-of-liberty',
  direction: 'against',
  statement:
    'The person is not held and has not been held for a month in all: there is no deprivation of liberty to examine for its length.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'proceedings.heldNow', is: false },
      { fact: 'proceedings.monthsHeld', below: 1 },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'echr', pinpoint: 'art. 5 § 1 (f)', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '1953-09-03' },
})
