import { defineRule } from '#lib/rules/engine/rule'

export const deathOrganWithoutPower = defineRule({
  id: 'assurances/death-organ-without-power',
  ground: 'assurances',
  element: 'assurances/death-penalty',
  direction: 'for',
  statement:
    'The organ that the law of the requesting state names for limits on the sentence has not decided on the assurance.',
  fora: 'all',
  engagedWhen: {
    allOf: [{ condition: 'death-penalty-assurance-given' }, { fact: 'assurances.competentOrganDecided', is: false }],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'othman-v-uk-2012', pinpoint: '189 (third factor)', certainty: 'secondary' },
    { authority: 'li-zhihui-poland-2021', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2012-01-17' },
})
