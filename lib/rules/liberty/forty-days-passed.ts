import { defineRule } from '#lib/rules/engine/rule'

export const fortyDaysPassed = defineRule({
  id: 'liberty/forty-days-passed',
  ground: 'liberty',
  element: 'liberty/forty-days-without-papers',
  direction: 'for',
  statement:
    'More than forty days passed from arrest without the foreign warrant or the papers: the person may have to be released, subject to the treaty, whose period was not read.',
  fora: ['national'],
  engagedWhen: { fact: 'proceedings.daysHeldWithoutPapers', atLeast: 41 },
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
