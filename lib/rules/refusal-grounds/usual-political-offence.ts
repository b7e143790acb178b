import { defineRule } from '#lib/rules/engine/rule'

export const usualPoliticalOffence = defineRule({
  id: 'refusal-grounds/usual-political-offence',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/political-offence',
  direction: 'for',
  statement:
    'The offence is political: a usual ground of treaties and statutes, and nothing more until the instrument of this request has been read.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', is: 'other' },
  engagedWhen: { fact: 'request.politicalOffence', is: true },
  rests: 'country-material',
  legalBasis: [
    { authority: 'un-model-treaty-on-extradition-1990', pinpoint: 'art. 3(a)', certainty: 'from-memory' },
    { authority: 'ets-24-extradition-convention', pinpoint: 'art. 3(1)', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1960-04-18' },
})
