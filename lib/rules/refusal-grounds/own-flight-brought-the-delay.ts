import { defineRule } from '#lib/rules/engine/rule'

export const ownFlightBroughtTheDelay = defineRule({
  id: 'refusal-grounds/own-flight-brought-the-delay',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/passage-of-time',
  direction: 'against',
  statement:
    'The papers show that the person fled: delay that a person has brought about by flight does not count in their favour, save in the most exceptional circumstances.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['CA', 'GB', 'NZ'] },
  engagedWhen: { fact: 'request.fledJustice', is: true },
  rests: 'authority',
  legalBasis: [
    { authority: 'uk-kakis-1978', pinpoint: null, certainty: 'from-memory' },
    { authority: 'uk-gomes-2009', pinpoint: null, certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1978-05-18' },
})
