import { defineRule } from '#lib/rules/engine/rule'

/** Five years is what those cases came to, not a limit that a court has set. */
export const heldForFiveYears = defineRule({
  id: 'liberty/held-for-five-years',
  ground: 'liberty',
  element: 'liberty/without-diligence',
  direction: 'for',
  statement:
    'The person has been held for five years or more in all: custody and house arrest of more than five years were found excessive in Wong Ho Wing.',
  fora: 'all',
  engagedWhen: { fact: 'proceedings.monthsHeld', atLeast: 60 },
  rests: 'authority',
  legalBasis: [{ authority: 'iacthr-wong-ho-wing-v-peru-2015', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2015-06-30' },
})
