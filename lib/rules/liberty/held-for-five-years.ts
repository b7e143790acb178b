import { defineRule } from '#lib/rules/engine/rule'

/** Five years is what those cases came to, not a limit that a court has set. */
export const heldForFiveYears = defineRule({
  id: 'liberty/held-for-five-years',
  ground: 'liberty',
  element: 'liberty/without-diligence',
  direction: 'for',
  statement:
    'The person has been held for five years or more in all: custody and house arrest of that order were excessive in Wong Ho Wing, and in Liu over five years with unexplained delay were unlawful.',
  fora: 'all',
  engagedWhen: { fact: 'proceedings.monthsHeld', atLeast: 60 },
  rests: 'authority',
  legalBasis: [{ authority: 'iacthr-wong-ho-wing-v-peru-2015', pinpoint: null, certainty: 'secondary' }],
  material: { supports: { ids: ['liu-v-poland-detention-length'] } },
  inForce: { from: '2015-06-30' },
})
