import { defineRule } from '#lib/rules/engine/rule'

export const treatyPoliticalOffence = defineRule({
  id: 'refusal-grounds/treaty-political-offence',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/political-offence',
  direction: 'for',
  statement:
    'The treaty bars surrender for a political offence; in Spain and Italy terrorism is taken out of that class.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['ES', 'IT', 'AO'] },
  engagedWhen: {
    allOf: [
      { fact: 'request.politicalOffence', is: true },
      {
        anyOf: [
          { fact: 'requestedState.statute', is: 'AO' },
          { not: { fact: 'request.offenceKind', is: 'terrorism' } },
        ],
      },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'es-prc-extradition-treaty-2005', pinpoint: null, certainty: 'secondary' },
    { authority: 'it-prc-extradition-treaty-2010', pinpoint: null, certainty: 'secondary' },
    { authority: 'ao-prc-extradition-treaty-2006', pinpoint: 'art. 3', certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2007-04-04' },
})
