import { defineRule } from '#lib/rules/engine/rule'

export const usualConductOutside = defineRule({
  id: 'refusal-grounds/usual-conduct-outside',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/place-of-conduct',
  direction: 'for',
  statement:
    'The conduct took place outside the requesting state: a usual ground of treaties and statutes, and nothing more until the instrument of this request has been read.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', is: 'other' },
  engagedWhen: { fact: 'request.conductPlace', isOneOf: ['requested-state', 'third-state'] },
  rests: 'country-material',
  legalBasis: [
    { authority: 'un-model-treaty-on-extradition-1990', pinpoint: 'art. 4(e)-(f)', certainty: 'from-memory' },
    { authority: 'ets-24-extradition-convention', pinpoint: 'art. 7', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1960-04-18' },
})
