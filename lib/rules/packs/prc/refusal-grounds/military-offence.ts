import { defineRule } from '#lib/rules/engine/rule'

export const militaryOffence = defineRule({
  id: 'refusal-grounds/military-offence',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/military-offence',
  direction: 'for',
  statement: 'The offence is one of military duty: the treaty bars surrender for it.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['ES', 'IT', 'AO'] },
  engagedWhen: { fact: 'request.offenceKind', is: 'military' },
  rests: 'authority',
  legalBasis: [
    { authority: 'es-prc-extradition-treaty-2005', pinpoint: null, certainty: 'secondary' },
    { authority: 'it-prc-extradition-treaty-2010', pinpoint: null, certainty: 'secondary' },
    { authority: 'ao-prc-extradition-treaty-2006', pinpoint: 'art. 3', certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2007-04-04' },
})
