import { defineRule } from '#lib/rules/engine/rule'

export const negotiatedOwnReturn = defineRule({
  id: 'chilling-effect/negotiated-own-return',
  ground: 'chilling-effect',
  element: 'chilling-effect/link-to-request',
  direction: 'against',
  statement:
    'The person has negotiated terms of return with the authorities there of their own accord: in Lai the judge thought that such willingness spoke against the risk.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'profile.negotiatedReturn', is: true },
      { fact: 'profile.persuadedToReturn', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'canada-lai-2011', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2011-07-21' },
})
