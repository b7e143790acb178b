import { defineRule } from '#lib/rules/engine/rule'

export const noProfile = defineRule({
  id: 'chilling-effect/no-profile',
  ground: 'chilling-effect',
  element: 'chilling-effect/protected-profile',
  direction: 'against',
  statement:
    'The person has not opposed the authorities, has not spoken in public about them and belongs to none of the groups reported: courts saw an ordinary crime and no hidden motive.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'profile.politicalActivity', is: false },
      { fact: 'profile.mediaContact', is: false },
      { not: { condition: 'belongs-to-reported-group' } },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'spain-audiencia-nacional-wall-2017', pinpoint: null, certainty: 'secondary' },
    { authority: 'new-zealand-kim-sc-2022', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2017-12-13' },
})
