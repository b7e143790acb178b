import { defineRule } from '#lib/rules/engine/rule'

export const swedenActivityBeforeLeaving = defineRule({
  id: 'refusal-grounds/sweden-activity-before-leaving',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/persecution',
  direction: 'against',
  statement:
    'The person was not politically active after leaving: the claim about 1989 did not make out persecution in Qiao.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', is: 'SE' },
  engagedWhen: { fact: 'profile.activityAbroad', is: false },
  rests: 'authority',
  legalBasis: [{ authority: 'qiao-jianjun-sweden-2019', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2019-07-09' },
})
