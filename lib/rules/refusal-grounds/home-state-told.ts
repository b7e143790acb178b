import { defineRule } from '#lib/rules/engine/rule'

export const homeStateTold = defineRule({
  id: 'refusal-grounds/home-state-told',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/union-citizenship',
  direction: 'against',
  statement:
    'The person is not a citizen of another member state, or that state was told of the request in time to ask for the person itself.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.isEuMember', is: true },
  engagedWhen: {
    anyOf: [
      { fact: 'person.nationalOfOtherEuState', is: false },
      { fact: 'proceedings.homeStateInformed', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'cjeu-petruhhin-2016', pinpoint: null, certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2016-09-06' },
})
