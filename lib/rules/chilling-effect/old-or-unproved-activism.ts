import { defineRule } from '#lib/rules/engine/rule'

export const oldOrUnprovedActivism = defineRule({
  id: 'chilling-effect/old-or-unproved-activism',
  ground: 'chilling-effect',
  element: 'chilling-effect/protected-profile',
  direction: 'against',
  statement:
    'The activism rests on the person’s own account and nothing followed abroad: such a claim was doubted, or not accepted, where a court looked at it.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'profile.politicalActivity', is: true },
      { fact: 'profile.activityProved', is: false },
      { fact: 'profile.activityAbroad', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'qiao-jianjun-sweden-2019', pinpoint: null, certainty: 'secondary' },
    { authority: 'japan-zhang-zhenhai-1990', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '1990-04-20' },
})
