import { defineRule } from '#lib/rules/engine/rule'

export const noRestrictionShown = defineRule({
  id: 'chilling-effect/no-restriction-shown',
  ground: 'chilling-effect',
  element: 'chilling-effect/harm-before-decision',
  direction: 'against',
  statement: 'The person is not held, not kept from travelling and has lost no livelihood because of the request.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'proceedings.heldNow', is: false },
      { fact: 'proceedings.travelRestricted', is: false },
      { fact: 'proceedings.livelihoodLost', is: false },
    ],
  },
  rests: 'country-material',
  legalBasis: [
    { authority: 'liu-v-poland-2022', pinpoint: 'headnote, art. 5 § 1 (f)', certainty: 'read' },
    { authority: 'hrc-kwok-v-australia-2009', pinpoint: '9.3', certainty: 'read' },
  ],
  material: {},
  inForce: { from: '2009-10-23' },
})
