import { defineRule } from '#lib/rules/engine/rule'

export const speechCutDown = defineRule({
  id: 'chilling-effect/speech-cut-down',
  ground: 'chilling-effect',
  element: 'chilling-effect/harm-before-decision',
  direction: 'for',
  statement:
    'The person has cut down speaking, publishing or organising because of the request: harm told as context, on which no decision in the library turns.',
  fora: 'all',
  engagedWhen: { fact: 'proceedings.silencedByRequest', is: true },
  rests: 'country-material',
  legalBasis: [{ authority: 'interpol-ccf-dolkun-isa-2018', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2018-02-23' },
})
