import { defineRule } from '#lib/rules/engine/rule'

export const treatyInForce = defineRule({
  id: 'refusal-grounds/treaty-in-force',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/legal-basis',
  direction: 'against',
  statement: 'An extradition treaty between the two states is in force and gives the request its basis.',
  fora: ['national'],
  engagedWhen: { fact: 'requestedState.treatyWithRequestingState', is: 'in-force' },
  rests: 'authority',
  legalBasis: [
    { authority: 'be-prc-extradition-treaty-2016', pinpoint: 'art. 1', certainty: 'read' },
    { authority: 'es-prc-extradition-treaty-2005', pinpoint: null, certainty: 'secondary' },
    { authority: 'it-prc-extradition-treaty-2010', pinpoint: null, certainty: 'secondary' },
    { authority: 'pt-prc-extradition-treaty-2007', pinpoint: null, certainty: 'secondary' },
    { authority: 'ao-prc-extradition-treaty-2006', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2007-04-04' },
})
