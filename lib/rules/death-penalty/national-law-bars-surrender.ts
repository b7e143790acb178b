import { defineRule } from '#lib/rules/engine/rule'

/** Speaks in every state, but weighs as binding only where a statute or court of the requested state is cited. */
export const nationalLawBarsSurrender = defineRule({
  id: 'death-penalty/national-law-bars-surrender',
  ground: 'death-penalty',
  element: 'death-penalty/exposed',
  direction: 'for',
  statement:
    'The charge or a sentence opens the death penalty, and the law of the requested state bars surrender to it or lets it be refused: in most states without a sufficient assurance, in Italy whatever is promised.',
  fora: ['national'],
  engagedWhen: { condition: 'death-penalty-open' },
  rests: 'authority',
  legalBasis: [
    { authority: 'uk-extradition-act-2003', pinpoint: 's. 94', certainty: 'from-memory' },
    { authority: 'ca-burns-2001', pinpoint: null, certainty: 'from-memory' },
    { authority: 'ca-extradition-act-1999', pinpoint: 's. 44(2)', certainty: 'from-memory' },
    { authority: 'nz-extradition-act-1999', pinpoint: 's. 30', certainty: 'from-memory' },
    { authority: 'au-extradition-act-1988', pinpoint: 's. 22(3)(c)', certainty: 'from-memory' },
    { authority: 'it-code-of-criminal-procedure', pinpoint: 'art. 698', certainty: 'from-memory' },
    { authority: 'it-constitutional-court-223-1996', pinpoint: null, certainty: 'from-memory' },
    { authority: 'es-passive-extradition-act-1985', pinpoint: 'art. 4(6)', certainty: 'from-memory' },
    { authority: 'pt-constitution-article-33', pinpoint: 'art. 33(6)', certainty: 'from-memory' },
    { authority: 'pt-act-144-99', pinpoint: 'art. 6(1)', certainty: 'from-memory' },
    { authority: 'pl-criminal-procedure-code-1997', pinpoint: 'art. 604 § 1(6)', certainty: 'from-memory' },
    { authority: 'cz-act-104-2013', pinpoint: 's. 91(1)', certainty: 'from-memory' },
    { authority: 'se-extradition-act-1957', pinpoint: 's. 12', certainty: 'from-memory' },
    { authority: 'br-migration-act-2017', pinpoint: 'art. 96 III', certainty: 'from-memory' },
    { authority: 'za-mohamed-2001', pinpoint: null, certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1957-12-06' },
})
