import { defineRule } from '#lib/rules/engine/rule'

export const taiwaneseAlone = defineRule({
  id: 'chilling-effect/taiwanese-alone',
  ground: 'chilling-effect',
  element: 'chilling-effect/protected-profile',
  direction: 'against',
  statement: 'Being Taiwanese does not by itself make the person a member of a vulnerable group.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'person.nationality', is: 'taiwan' },
      { not: { condition: 'belongs-to-reported-group' } },
      { fact: 'profile.politicalActivity', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'liu-v-poland-2022', pinpoint: null, certainty: 'secondary' }],
  material: { contrary: { ids: ['spain-94-taiwanese-2019'] } },
  inForce: { from: '2022-10-06' },
})
