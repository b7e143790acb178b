import { defineRule } from '#lib/rules/engine/rule'

export const livelihoodLost = defineRule({
  id: 'chilling-effect/livelihood-lost',
  ground: 'chilling-effect',
  element: 'chilling-effect/harm-before-decision',
  direction: 'for',
  statement:
    'The person lost work, business or bank accounts because of the request or the notice, before anything was decided: harm told as context, on which no decision in the library turns.',
  fora: 'all',
  engagedWhen: { fact: 'proceedings.livelihoodLost', is: true },
  rests: 'country-material',
  legalBasis: [{ authority: 'interpol-ccf-dolkun-isa-2018', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2018-02-23' },
})
