import { defineRule } from '#lib/rules/engine/rule'

export const papersWithinFortyDays = defineRule({
  id: 'liberty/papers-within-forty-days',
  ground: 'liberty',
  element: 'liberty/forty-days-without-papers',
  direction: 'against',
  statement:
    'The foreign warrant or the papers were communicated within forty days of arrest, in Portugal within the first eighteen, or that period still runs.',
  fora: ['national'],
  engagedWhen: {
    anyOf: [
      { fact: 'proceedings.daysHeldWithoutPapers', below: 19 },
      {
        allOf: [
          { fact: 'proceedings.daysHeldWithoutPapers', below: 41 },
          { not: { fact: 'requestedState.statute', is: 'PT' } },
        ],
      },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'be-extradition-act-1874', pinpoint: 'art. 5', certainty: 'read' },
    { authority: 'spain-tc-atc-282-2000', pinpoint: null, certainty: 'secondary' },
    { authority: 'it-code-of-criminal-procedure', pinpoint: 'art. 715(6)', certainty: 'from-memory' },
    { authority: 'pt-act-144-99', pinpoint: 'art. 38(5)', certainty: 'from-memory' },
    { authority: 'pl-criminal-procedure-code-1997', pinpoint: 'art. 605 § 2', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2000-12-31' },
})
