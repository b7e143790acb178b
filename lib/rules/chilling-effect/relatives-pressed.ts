import { defineRule } from '#lib/rules/engine/rule'

export const relativesPressed = defineRule({
  id: 'chilling-effect/relatives-pressed',
  ground: 'chilling-effect',
  element: 'chilling-effect/link-to-request',
  direction: 'for',
  statement:
    'A relative was detained, threatened or kept from leaving so that the person returns or keeps silent: courts noted such pressure as a supporting fact.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      {
        anyOf: [
          { fact: 'family.relativeDetainedOrThreatened', is: true },
          { fact: 'family.exitBan', is: true },
        ],
      },
      { fact: 'country.transnationalRepression.origins', atLeast: 1 },
    ],
  },
  rests: 'country-material',
  legalBasis: [
    { authority: 'italy-cassazione-21125-2023', pinpoint: null, certainty: 'secondary' },
    { authority: 'cyprus-ma-chao-2022', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2022-12-23' },
})
