import { defineRule } from '#lib/rules/engine/rule'

export const swedenPersecution = defineRule({
  id: 'refusal-grounds/sweden-persecution',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/persecution',
  direction: 'for',
  statement:
    'The person was politically active after leaving: in Qiao such activity made out the risk of persecution that bars extradition under section 7.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', is: 'SE' },
  engagedWhen: {
    allOf: [
      { fact: 'profile.politicalActivity', is: true },
      { fact: 'profile.activityAbroad', is: true },
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
