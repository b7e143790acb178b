import { defineRule } from '#lib/rules/engine/rule'

export const heldForExtradition = defineRule({
  id: 'liberty/held-for-extradition',
  ground: 'liberty',
  element: 'liberty/deprived-of-liberty',
  direction: 'for',
  statement: 'The person is or was held in the requested state with a view to extradition.',
  fora: 'all',
  engagedWhen: {
    anyOf: [
      { fact: 'proceedings.heldNow', is: true },
      { fact: 'proceedings.monthsHeld', atLeast: 1 },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'echr', pinpoint: 'art. 5 § 1 (f)', certainty: 'from-memory' },
    { authority: 'liu-v-poland-2022', pinpoint: 'headnote, art. 5 § 1 (f)', certainty: 'read' },
    { authority: 'hrc-kwok-v-australia-2009', pinpoint: '9.3', certainty: 'read' },
    { authority: 'iacthr-wong-ho-wing-v-peru-2015', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '1953-09-03' },
})
