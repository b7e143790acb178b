import { defineRule } from '#lib/rules/engine/rule'

export const usualNationality = defineRule({
  id: 'refusal-grounds/usual-nationality',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/nationality',
  direction: 'for',
  statement:
    'The person is a national of the requested state, whose law does not surrender its own: a usual ground of treaties and statutes, and nothing more until the instrument of this request has been read.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', is: 'other' },
  engagedWhen: {
    allOf: [
      { fact: 'person.nationalOfRequestedState', is: true },
      { fact: 'requestedState.surrendersNationals', is: false },
    ],
  },
  rests: 'country-material',
  legalBasis: [
    { authority: 'un-model-treaty-on-extradition-1990', pinpoint: 'art. 4(a)', certainty: 'from-memory' },
    { authority: 'ets-24-extradition-convention', pinpoint: 'art. 6', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1960-04-18' },
})
