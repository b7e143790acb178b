import { defineRule } from '#lib/rules/engine/rule'

export const relativesLeftInPeace = defineRule({
  id: 'torture/relatives-left-in-peace',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'against',
  statement: 'Close relatives live there and were neither questioned nor threatened, ill-treated or kept from leaving.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'family.relativesThere', is: true },
      { fact: 'family.relativeDetainedOrThreatened', is: false },
      { fact: 'family.relativeIllTreated', is: false },
      { fact: 'family.exitBan', is: false },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'khasanov-and-rakhmanov-v-russia-2022', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2022-04-29' },
})
