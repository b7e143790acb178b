import { defineRule } from '#lib/rules/engine/rule'

export const deathEarlierPromiseBroken = defineRule({
  id: 'assurances/death-earlier-promise-broken',
  ground: 'assurances',
  element: 'assurances/death-penalty',
  direction: 'for',
  statement: 'The requesting state has broken an earlier assurance to the requested state.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { condition: 'death-penalty-assurance-given' },
      { fact: 'assurances.earlierBrokenToRequestedState', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'othman-v-uk-2012', pinpoint: '189 (seventh factor)', certainty: 'secondary' },
    { authority: 'brazil-stf-ext-1727-2024', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2012-01-17' },
})
