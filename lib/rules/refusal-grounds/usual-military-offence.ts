import { defineRule } from '#lib/rules/engine/rule'

export const usualMilitaryOffence = defineRule({
  id: 'refusal-grounds/usual-military-offence',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/military-offence',
  direction: 'for',
  statement:
    'The offence is one of military duty: a usual ground of treaties and statutes, and nothing more until the instrument of this request has been read.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', is: 'other' },
  engagedWhen: { fact: 'request.offenceKind', is: 'military' },
  rests: 'country-material',
  legalBasis: [
    { authority: 'un-model-treaty-on-extradition-1990', pinpoint: 'art. 3(c)', certainty: 'from-memory' },
    { authority: 'ets-24-extradition-convention', pinpoint: 'art. 4', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1960-04-18' },
})
