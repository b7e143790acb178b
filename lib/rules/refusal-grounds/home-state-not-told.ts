import { defineRule } from '#lib/rules/engine/rule'

export const homeStateNotTold = defineRule({
  id: 'refusal-grounds/home-state-not-told',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/union-citizenship',
  direction: 'for',
  statement:
    'The person is a citizen of the European Union and the member state of nationality was not told of the request: where the requested state spares its own nationals, that state must first be able to ask for the person itself.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.isEuMember', is: true },
  engagedWhen: {
    allOf: [
      { fact: 'person.nationalOfOtherEuState', is: true },
      { fact: 'proceedings.homeStateInformed', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'cjeu-petruhhin-2016', pinpoint: null, certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2016-09-06' },
})
