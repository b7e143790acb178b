import { defineRule } from '#lib/rules/engine/rule'

export const sentenceOrganWithoutPower = defineRule({
  id: 'assurances/sentence-organ-without-power',
  ground: 'assurances',
  element: 'assurances/sentence-length',
  direction: 'for',
  statement:
    'The promise on the sentence does not come from the organ that the law of the requesting state names for it.',
  fora: 'all',
  engagedWhen: {
    allOf: [{ condition: 'sentence-assurance-given' }, { fact: 'assurances.competentOrganDecided', is: false }],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'othman-v-uk-2012', pinpoint: '189 (third factor)', certainty: 'secondary' },
    { authority: 'li-zhihui-poland-2021', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2012-01-17' },
})
