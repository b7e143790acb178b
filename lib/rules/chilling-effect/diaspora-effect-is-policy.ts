import { defineRule } from '#lib/rules/engine/rule'

export const diasporaEffectIsPolicy = defineRule({
  id: 'chilling-effect/diaspora-effect-is-policy',
  ground: 'chilling-effect',
  element: 'chilling-effect/harm-before-decision',
  direction: 'for',
  statement:
    'Policy, not a legal test: the effect of such requests on a whole diaspora is an argument for governments and parliaments, and decides nothing in this case.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'proceedings.silencedByRequest', is: true },
      { fact: 'country.transnationalRepression.origins', atLeast: 1 },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'interpol-ccf-dolkun-isa-2018', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2018-02-23' },
})
