import { defineRule } from '#lib/rules/engine/rule'

export const deathEarlierPromiseKeptHere = defineRule({
  id: 'assurances/death-earlier-promise-kept-here',
  ground: 'assurances',
  element: 'assurances/death-penalty',
  direction: 'against',
  statement:
    'The requesting state has kept an earlier assurance to the requested state, and a death sentence is seen when it is carried out.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { condition: 'death-penalty-assurance-given' },
      { fact: 'assurances.earlierKeptToRequestedState', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '189 (seventh factor)', certainty: 'secondary' }],
  material: {},
  inForce: { from: '2012-05-18' },
})
