import { defineRule } from '#lib/rules/engine/rule'

export const treatyExcludesTerrorism = defineRule({
  id: 'refusal-grounds/treaty-excludes-terrorism',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/political-offence',
  direction: 'against',
  statement: 'The treaty takes terrorism out of the class of political offences.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['ES', 'IT'] },
  engagedWhen: { fact: 'request.offenceKind', is: 'terrorism' },
  rests: 'authority',
  legalBasis: [
    { authority: 'es-prc-extradition-treaty-2005', pinpoint: null, certainty: 'secondary' },
    { authority: 'it-prc-extradition-treaty-2010', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2007-04-04' },
})
