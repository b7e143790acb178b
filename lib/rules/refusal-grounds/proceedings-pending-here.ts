import { defineRule } from '#lib/rules/engine/rule'

export const proceedingsPendingHere = defineRule({
  id: 'refusal-grounds/proceedings-pending-here',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/ne-bis-in-idem',
  direction: 'for',
  statement:
    'The requested state is prosecuting the same acts itself: its statute bars surrender, or lets it be refused.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['BR', 'CA', 'CZ', 'ES', 'IT', 'PL', 'PT'] },
  engagedWhen: { fact: 'request.pendingHere', is: true },
  rests: 'authority',
  legalBasis: [
    { authority: 'ca-extradition-act-1999', pinpoint: 's. 47(d)', certainty: 'from-memory' },
    { authority: 'pl-criminal-procedure-code-1997', pinpoint: 'art. 604 § 2(3)', certainty: 'from-memory' },
    { authority: 'br-migration-act-2017', pinpoint: 'art. 82 V', certainty: 'from-memory' },
    { authority: 'cz-act-104-2013', pinpoint: 's. 91(1)(k)', certainty: 'from-memory' },
    { authority: 'es-passive-extradition-act-1985', pinpoint: 'art. 4(5)', certainty: 'from-memory' },
    { authority: 'it-code-of-criminal-procedure', pinpoint: 'art. 705(1)', certainty: 'from-memory' },
    { authority: 'pt-act-144-99', pinpoint: 'art. 18(1)', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1985-03-21' },
})
