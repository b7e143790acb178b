import { defineRule } from '#lib/rules/engine/rule'

export const judgedInRequestingState = defineRule({
  id: 'refusal-grounds/judged-in-requesting-state',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/ne-bis-in-idem',
  direction: 'for',
  statement:
    'The requesting state itself has given final judgment on the same acts and seeks the person for a new prosecution: the statute of the requested state treats that as a bar.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['AU', 'NZ'] },
  engagedWhen: {
    allOf: [
      { fact: 'request.finalJudgmentElsewhere', is: true },
      { fact: 'request.finalJudgmentBy', is: 'requesting-state' },
      { fact: 'request.purpose', is: 'prosecution' },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'au-extradition-act-1988', pinpoint: 's. 7(e)', certainty: 'from-memory' },
    { authority: 'nz-extradition-act-1999', pinpoint: 's. 7', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1988-12-01' },
})
