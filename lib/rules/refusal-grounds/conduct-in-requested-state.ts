import { defineRule } from '#lib/rules/engine/rule'

export const conductInRequestedState = defineRule({
  id: 'refusal-grounds/conduct-in-requested-state',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/place-of-conduct',
  direction: 'for',
  statement:
    'The conduct took place in the requested state: its statute bars surrender for what its own courts can try, or lets it be refused.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['BR', 'CZ', 'ES', 'PL', 'PT'] },
  engagedWhen: { fact: 'request.conductPlace', is: 'requested-state' },
  rests: 'authority',
  legalBasis: [
    { authority: 'br-migration-act-2017', pinpoint: 'art. 82 III', certainty: 'from-memory' },
    { authority: 'pl-criminal-procedure-code-1997', pinpoint: 'art. 604 § 2(2)', certainty: 'from-memory' },
    { authority: 'cz-act-104-2013', pinpoint: 's. 91(1)(k)', certainty: 'from-memory' },
    { authority: 'es-passive-extradition-act-1985', pinpoint: 'art. 3(1)', certainty: 'from-memory' },
    { authority: 'pt-act-144-99', pinpoint: 'art. 32(1)(a)', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1985-03-21' },
})
