import { defineRule } from '#lib/rules/engine/rule'

export const usualJudgedHere = defineRule({
  id: 'refusal-grounds/usual-judged-here',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/ne-bis-in-idem',
  direction: 'for',
  statement:
    'The requested state has given final judgment on the same acts: a usual ground of treaties and statutes, and nothing more until the instrument of this request has been read.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', is: 'other' },
  engagedWhen: {
    allOf: [
      { fact: 'request.finalJudgmentElsewhere', is: true },
      { fact: 'request.finalJudgmentBy', is: 'requested-state' },
    ],
  },
  rests: 'country-material',
  legalBasis: [
    { authority: 'un-model-treaty-on-extradition-1990', pinpoint: 'art. 3(d)', certainty: 'from-memory' },
    { authority: 'ets-24-extradition-convention', pinpoint: 'art. 9', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1960-04-18' },
})
