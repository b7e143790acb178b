import { defineRule } from '#lib/rules/engine/rule'

export const notANational = defineRule({
  id: 'refusal-grounds/not-a-national',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/nationality',
  direction: 'against',
  statement: 'The person is not a national of the requested state: no bar of nationality is in play.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['AO', 'BR', 'CZ', 'ES', 'PL', 'PT', 'SE', 'other'] },
  engagedWhen: { fact: 'person.nationalOfRequestedState', is: false },
  rests: 'authority',
  legalBasis: [
    { authority: 'se-extradition-act-1957', pinpoint: 's. 2', certainty: 'from-memory' },
    { authority: 'pl-constitution-1997', pinpoint: 'art. 55', certainty: 'from-memory' },
    { authority: 'cz-act-104-2013', pinpoint: 's. 91(1)', certainty: 'from-memory' },
    { authority: 'br-constitution-1988', pinpoint: 'art. 5 LI', certainty: 'from-memory' },
    { authority: 'pt-constitution-article-33', pinpoint: 'art. 33(3)', certainty: 'from-memory' },
    { authority: 'es-passive-extradition-act-1985', pinpoint: 'art. 3', certainty: 'from-memory' },
    { authority: 'un-model-treaty-on-extradition-1990', pinpoint: 'art. 4(a)', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1957-12-06' },
})
