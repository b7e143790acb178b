import { defineRule } from '#lib/rules/engine/rule'

export const actsSetOut = defineRule({
  id: 'chilling-effect/acts-set-out',
  ground: 'chilling-effect',
  element: 'chilling-effect/independent-prosecution',
  direction: 'against',
  statement:
    'The request sets out the acts of an ordinary offence with time, place and part played, and replaced no political accusation.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { condition: 'ordinary-offence' },
      { fact: 'request.factsSetOut', is: true },
      { fact: 'request.chargeRelabelled', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'spain-audiencia-nacional-wall-2017', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2017-12-13' },
})
