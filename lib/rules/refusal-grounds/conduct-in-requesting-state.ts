import { defineRule } from '#lib/rules/engine/rule'

export const conductInRequestingState = defineRule({
  id: 'refusal-grounds/conduct-in-requesting-state',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/place-of-conduct',
  direction: 'against',
  statement: 'The conduct took place in the requesting state, whose courts are the natural ones for it.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['BR', 'CA', 'CZ', 'ES', 'GB', 'PL', 'PT', 'other'] },
  engagedWhen: { fact: 'request.conductPlace', is: 'requesting-state' },
  rests: 'authority',
  legalBasis: [
    { authority: 'br-migration-act-2017', pinpoint: 'art. 82 III', certainty: 'from-memory' },
    { authority: 'pl-criminal-procedure-code-1997', pinpoint: 'art. 604 § 2(2)', certainty: 'from-memory' },
    { authority: 'cz-act-104-2013', pinpoint: 's. 91(1)(k)', certainty: 'from-memory' },
    { authority: 'es-passive-extradition-act-1985', pinpoint: 'art. 3(1)', certainty: 'from-memory' },
    { authority: 'pt-act-144-99', pinpoint: 'art. 32(1)(a)', certainty: 'from-memory' },
    { authority: 'uk-crime-and-courts-act-2013', pinpoint: 'schedule 20', certainty: 'from-memory' },
    { authority: 'ca-extradition-act-1999', pinpoint: 's. 47(e)', certainty: 'from-memory' },
    { authority: 'un-model-treaty-on-extradition-1990', pinpoint: 'art. 4(e)', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1985-03-21' },
})
