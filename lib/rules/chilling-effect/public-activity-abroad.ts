import { defineRule } from '#lib/rules/engine/rule'

export const publicActivityAbroad = defineRule({
  id: 'chilling-effect/public-activity-abroad',
  ground: 'chilling-effect',
  element: 'chilling-effect/known-to-authorities',
  direction: 'for',
  statement:
    'The person was politically active abroad and in public: activity after leaving was what mattered in Qiao.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'profile.activityAbroad', is: true },
      { fact: 'profile.activityPublic', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'qiao-jianjun-sweden-2019', pinpoint: null, certainty: 'secondary' },
    { authority: 'se-extradition-act-1957', pinpoint: 's. 7', certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2019-07-09' },
})
