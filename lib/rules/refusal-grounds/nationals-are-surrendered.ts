import { defineRule } from '#lib/rules/engine/rule'

export const nationalsAreSurrendered = defineRule({
  id: 'refusal-grounds/nationals-are-surrendered',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/nationality',
  direction: 'against',
  statement: 'The statute of the requested state knows no bar for its own nationals.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['CA', 'GB'] },
  engagedWhen: {
    allOf: [
      { fact: 'person.nationalOfRequestedState', is: true },
      { fact: 'requestedState.surrendersNationals', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'uk-extradition-act-2003', pinpoint: null, certainty: 'from-memory' },
    { authority: 'ca-extradition-act-1999', pinpoint: null, certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1999-06-17' },
})
