import { defineRule } from '#lib/rules/engine/rule'

export const extraditionInDisguise = defineRule({
  id: 'refusal-grounds/extradition-in-disguise',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/procedure-bypassed',
  direction: 'for',
  statement:
    'Removal under immigration law stands in for an extradition that was refused or could not be had: a detention and removal to get round the courts was unlawful in Bozano.',
  fora: ['ecthr', 'national'],
  engagedWhen: {
    allOf: [
      { fact: 'request.route', isOneOf: ['deportation', 'transit'] },
      { fact: 'proceedings.removalInPlaceOfExtradition', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'bozano-v-france-1986', pinpoint: null, certainty: 'from-memory' },
    { authority: 'za-mohamed-2001', pinpoint: null, certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1986-12-18' },
})
