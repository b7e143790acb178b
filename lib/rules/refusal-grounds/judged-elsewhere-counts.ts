import { defineRule } from '#lib/rules/engine/rule'

export const judgedElsewhereCounts = defineRule({
  id: 'refusal-grounds/judged-elsewhere-counts',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/ne-bis-in-idem',
  direction: 'for',
  statement:
    'A court outside the requested state has given final judgment on the same acts: British and Canadian law ask whether an earlier acquittal or conviction, wherever given, would end a trial here.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['CA', 'GB'] },
  engagedWhen: {
    allOf: [
      { fact: 'request.finalJudgmentElsewhere', is: true },
      { fact: 'request.finalJudgmentBy', isOneOf: ['eu-state', 'requesting-state', 'third-state'] },
      { fact: 'request.purpose', is: 'prosecution' },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'uk-extradition-act-2003', pinpoint: 's. 80', certainty: 'from-memory' },
    { authority: 'uk-fofana-2006', pinpoint: null, certainty: 'from-memory' },
    { authority: 'ca-extradition-act-1999', pinpoint: 's. 47(a)', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1999-06-17' },
})
