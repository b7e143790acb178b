import { defineRule } from '#lib/rules/engine/rule'

export const probableCauseNotEnough = defineRule({
  id: 'chilling-effect/probable-cause-not-enough',
  ground: 'chilling-effect',
  element: 'chilling-effect/independent-prosecution',
  direction: 'for',
  statement:
    'Probable cause for an ordinary offence does not exclude targeting: in Qiao it was accepted for the counts that were not time-barred, and political activity abroad still barred extradition.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'request.factsSetOut', is: true },
      { fact: 'profile.politicalActivity', is: true },
      { fact: 'profile.activityAbroad', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'qiao-jianjun-sweden-2019', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2019-07-09' },
})
