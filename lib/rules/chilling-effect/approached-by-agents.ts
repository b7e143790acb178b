import { defineRule } from '#lib/rules/engine/rule'

export const approachedByAgents = defineRule({
  id: 'chilling-effect/approached-by-agents',
  ground: 'chilling-effect',
  element: 'chilling-effect/known-to-authorities',
  direction: 'for',
  statement:
    'Agents or go-betweens approached, followed or threatened the person abroad, as reports and a court abroad describe.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'profile.approachedByAgents', is: true },
      { fact: 'country.transnationalRepression.origins', atLeast: 1 },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'cyprus-ma-chao-2022', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2022-12-23' },
})
