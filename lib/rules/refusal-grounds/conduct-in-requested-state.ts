import { defineRule } from '#lib/rules/engine/rule'

export const conductInRequestedState = defineRule({
  id: 'refusal-grounds/conduct-in-requested-state',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/place-of-conduct',
  direction: 'for',
  statement:
    'The conduct took place in the requested state: its statute bars surrender for what its own courts can try, or lets it be refused.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['BR', 'PL'] },
  engagedWhen: { fact: 'request.conductPlace', is: 'requested-state' },
  rests: 'authority',
  legalBasis: [
    { authority: 'br-migration-act-2017', pinpoint: 'art. 82 III', certainty: 'from-memory' },
    { authority: 'pl-criminal-procedure-code-1997', pinpoint: 'art. 604 § 2(2)', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1998-09-01' },
})
