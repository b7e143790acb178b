import { defineRule } from '#lib/rules/engine/rule'

export const proceedingsPendingHere = defineRule({
  id: 'refusal-grounds/proceedings-pending-here',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/ne-bis-in-idem',
  direction: 'for',
  statement: 'The requested state is prosecuting the same acts itself: its statute lets surrender be refused.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['CA', 'PL'] },
  engagedWhen: { fact: 'request.pendingHere', is: true },
  rests: 'authority',
  legalBasis: [
    { authority: 'ca-extradition-act-1999', pinpoint: 's. 47(d)', certainty: 'from-memory' },
    { authority: 'pl-criminal-procedure-code-1997', pinpoint: 'art. 604 § 2(3)', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1998-09-01' },
})
