import { defineRule } from '#lib/rules/engine/rule'

export const judgedInAThirdStateOnly = defineRule({
  id: 'refusal-grounds/judged-in-a-third-state-only',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/ne-bis-in-idem',
  direction: 'against',
  statement:
    'Only a third state has judged the acts: the rule of the treaties against a second trial speaks of trials within one and the same state.',
  fora: ['national'],
  // British and Canadian law look to an earlier judgment wherever it was given.
  appliesWhen: { not: { fact: 'requestedState.statute', isOneOf: ['CA', 'GB'] } },
  engagedWhen: {
    allOf: [
      { fact: 'request.finalJudgmentElsewhere', is: true },
      { fact: 'request.finalJudgmentBy', is: 'third-state' },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'hrc-ap-v-italy-1987', pinpoint: null, certainty: 'from-memory' },
    { authority: 'echr-protocol-7', pinpoint: 'art. 4(1)', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1987-11-02' },
})
