import { defineRule } from '#lib/rules/engine/rule'

export const rulingPurposeCounts = defineRule({
  id: 'chilling-effect/ruling-purpose-counts',
  ground: 'chilling-effect',
  element: 'chilling-effect/independent-prosecution',
  direction: 'for',
  statement:
    'A case that would stand trial here does not settle the purpose: where purposes are mixed it is the ruling one that counts (Merabishvili), and there is evidence beyond timing of another.',
  fora: ['ecthr', 'national'],
  engagedWhen: {
    allOf: [
      { fact: 'request.primaFacieCase', is: true },
      { fact: 'profile.linkToCharge', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'merabishvili-v-georgia-2017', pinpoint: '292-308', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2017-11-28' },
})
