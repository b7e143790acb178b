import { defineRule } from '#lib/rules/engine/rule'

/** At the weight of material: the requesting state is not bound by the Covenant. */
export const underEighteenAtTheTime = defineRule({
  id: 'death-penalty/under-eighteen-at-the-time',
  ground: 'death-penalty',
  element: 'death-penalty/exposed',
  direction: 'against',
  statement:
    'The person was under 18 when the conduct took place: the Covenant forbids a death sentence for it, where the requesting state is a party, which was not verified.',
  fora: 'all',
  engagedWhen: { fact: 'person.minorAtTime', is: true },
  rests: 'country-material',
  legalBasis: [{ authority: 'iccpr', pinpoint: 'art. 6(5)', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '1976-03-23' },
})
