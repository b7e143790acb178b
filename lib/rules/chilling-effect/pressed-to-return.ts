import { defineRule } from '#lib/rules/engine/rule'

export const pressedToReturn = defineRule({
  id: 'chilling-effect/pressed-to-return',
  ground: 'chilling-effect',
  element: 'chilling-effect/link-to-request',
  direction: 'for',
  statement:
    'The person was pressed to return of their own accord beside the request, as campaigns for return are reported.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'profile.persuadedToReturn', is: true },
      { fact: 'country.transnationalRepression.origins', atLeast: 1 },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'cyprus-ma-chao-2022', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2022-12-23' },
})
