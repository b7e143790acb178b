import { defineRule } from '#lib/rules/engine/rule'

export const treatyGivesTheBasis = defineRule({
  id: 'refusal-grounds/treaty-gives-the-basis',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/legal-basis',
  direction: 'against',
  statement:
    'A treaty or convention between the two states is in force and gives the request its basis: no special arrangement is needed.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['AU', 'CA', 'GB', 'NL', 'US'] },
  engagedWhen: {
    anyOf: [
      { fact: 'requestedState.treatyWithRequestingState', is: 'in-force' },
      { fact: 'requestedState.instrument', isOneOf: ['bilateral-treaty', 'multilateral-convention'] },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'uk-extradition-act-2003', pinpoint: 's. 69', certainty: 'from-memory' },
    { authority: 'au-extradition-act-1988', pinpoint: 's. 5', certainty: 'from-memory' },
    { authority: 'ca-extradition-act-1999', pinpoint: 's. 3', certainty: 'from-memory' },
    { authority: 'nl-constitution-article-2', pinpoint: 'art. 2(3)', certainty: 'from-memory' },
    { authority: 'us-valentine-v-neidecker-1936', pinpoint: null, certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1936-11-09' },
})
