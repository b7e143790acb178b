import { defineRule } from '#lib/rules/engine/rule'

export const notAMilitaryOffence = defineRule({
  id: 'refusal-grounds/not-a-military-offence',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/military-offence',
  direction: 'against',
  statement: 'The offence is not one of military duty.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['ES', 'IT', 'AO'] },
  engagedWhen: { not: { fact: 'request.offenceKind', is: 'military' } },
  rests: 'authority',
  legalBasis: [
    { authority: 'es-prc-extradition-treaty-2005', pinpoint: null, certainty: 'secondary' },
    { authority: 'it-prc-extradition-treaty-2010', pinpoint: null, certainty: 'secondary' },
    { authority: 'ao-prc-extradition-treaty-2006', pinpoint: 'art. 3', certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2007-04-04' },
})
