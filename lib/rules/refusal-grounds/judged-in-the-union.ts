import { defineRule } from '#lib/rules/engine/rule'

export const judgedInTheUnion = defineRule({
  id: 'refusal-grounds/judged-in-the-union',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/ne-bis-in-idem',
  direction: 'for',
  statement:
    'A member state of the European Union has given final judgment on the same acts: in HF another member state could not surrender a person who had served the sentence; a penalty not yet enforced has to be looked at.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.isEuMember', is: true },
  engagedWhen: {
    allOf: [
      { fact: 'request.finalJudgmentElsewhere', is: true },
      { fact: 'request.finalJudgmentBy', is: 'eu-state' },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'cjeu-hf-2022', pinpoint: null, certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2022-10-28' },
})
