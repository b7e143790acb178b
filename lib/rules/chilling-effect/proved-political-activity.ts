import { defineRule } from '#lib/rules/engine/rule'

export const provedPoliticalActivity = defineRule({
  id: 'chilling-effect/proved-political-activity',
  ground: 'chilling-effect',
  element: 'chilling-effect/protected-profile',
  direction: 'for',
  statement:
    'The person has opposed the government or ruling party, and there is evidence of it beyond the person’s own account: political opinion is protected.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'profile.politicalActivity', is: true },
      { fact: 'profile.activityProved', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'be-extradition-act-1874', pinpoint: 'art. 2bis, para. 1', certainty: 'read' },
    { authority: 'qiao-jianjun-sweden-2019', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2007-07-13' },
})
