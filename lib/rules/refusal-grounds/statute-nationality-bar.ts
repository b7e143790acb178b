import { defineRule } from '#lib/rules/engine/rule'

export const statuteNationalityBar = defineRule({
  id: 'refusal-grounds/statute-nationality-bar',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/nationality',
  direction: 'for',
  statement:
    'The person is a national of the requested state, whose law does not surrender its own nationals to a state such as this one, with the exceptions it makes.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['BR', 'CZ', 'ES', 'PL', 'PT', 'SE'] },
  engagedWhen: { fact: 'person.nationalOfRequestedState', is: true },
  rests: 'authority',
  legalBasis: [
    { authority: 'se-extradition-act-1957', pinpoint: 's. 2', certainty: 'from-memory' },
    { authority: 'pl-constitution-1997', pinpoint: 'art. 55', certainty: 'from-memory' },
    { authority: 'pl-criminal-procedure-code-1997', pinpoint: 'art. 604 § 1(1)', certainty: 'from-memory' },
    { authority: 'cz-act-104-2013', pinpoint: 's. 91(1)', certainty: 'from-memory' },
    { authority: 'br-constitution-1988', pinpoint: 'art. 5 LI', certainty: 'from-memory' },
    { authority: 'br-migration-act-2017', pinpoint: 'art. 82 I', certainty: 'from-memory' },
    { authority: 'pt-constitution-article-33', pinpoint: 'art. 33(3)', certainty: 'from-memory' },
    { authority: 'es-passive-extradition-act-1985', pinpoint: 'art. 3', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1957-12-06' },
})
