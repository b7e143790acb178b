import { defineRule } from '#lib/rules/engine/rule'

export const partedFromFamily = defineRule({
  id: 'chilling-effect/parted-from-family',
  ground: 'chilling-effect',
  element: 'chilling-effect/harm-before-decision',
  direction: 'for',
  statement: 'The person is held and parted from a partner, children or dependants here while the request is decided.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'proceedings.heldNow', is: true },
      { fact: 'family.lifeHere', is: true },
    ],
  },
  rests: 'country-material',
  legalBasis: [
    { authority: 'liu-v-poland-2022', pinpoint: 'headnote, art. 5 § 1 (f)', certainty: 'read' },
    { authority: 'hrc-kwok-v-australia-2009', pinpoint: '9.3', certainty: 'read' },
    { authority: 'echr', pinpoint: 'art. 8', certainty: 'from-memory' },
    { authority: 'iccpr', pinpoint: 'art. 17', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2009-10-23' },
})
