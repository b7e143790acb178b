import { defineRule } from '#lib/rules/engine/rule'

export const usualReExtradition = defineRule({
  id: 'refusal-grounds/usual-re-extradition',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/re-extradition',
  direction: 'for',
  statement:
    'Nothing excludes onward surrender to a third state: a usual ground of treaties and statutes, and nothing more until the instrument of this request has been read.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', is: 'other' },
  engagedWhen: { fact: 'request.reExtraditionExcluded', is: false },
  rests: 'country-material',
  legalBasis: [
    { authority: 'un-model-treaty-on-extradition-1990', pinpoint: 'art. 14(1)', certainty: 'from-memory' },
    { authority: 'ets-24-extradition-convention', pinpoint: 'art. 15', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1960-04-18' },
})
