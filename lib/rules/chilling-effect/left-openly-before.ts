import { defineRule } from '#lib/rules/engine/rule'

export const leftOpenlyBefore = defineRule({
  id: 'chilling-effect/left-openly-before',
  ground: 'chilling-effect',
  element: 'chilling-effect/known-to-authorities',
  direction: 'against',
  statement:
    'All the activity lay before the departure, and the person left openly on papers of their own, which was held against claims that the authorities took an interest.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'profile.politicalActivity', is: true },
      { fact: 'profile.activityAbroad', is: false },
      { fact: 'profile.departure', is: 'open' },
    ],
  },
  rests: 'country-material',
  legalBasis: [
    { authority: 'hrc-lin-v-australia-2013', pinpoint: '9.2-9.5', certainty: 'read' },
    { authority: 'cat-yzs-v-australia-2012', pinpoint: '7.3-7.7', certainty: 'read' },
  ],
  material: {},
  inForce: { from: '2012-11-23' },
})
