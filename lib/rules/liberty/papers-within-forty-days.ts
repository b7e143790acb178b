import { defineRule } from '#lib/rules/engine/rule'

export const papersWithinFortyDays = defineRule({
  id: 'liberty/papers-within-forty-days',
  ground: 'liberty',
  element: 'liberty/forty-days-without-papers',
  direction: 'against',
  statement:
    'The foreign warrant or the papers were communicated within forty days of arrest, or that period still runs.',
  fora: ['national'],
  engagedWhen: { fact: 'proceedings.daysHeldWithoutPapers', below: 41 },
  rests: 'authority',
  legalBasis: [
    { authority: 'be-extradition-act-1874', pinpoint: 'art. 5', certainty: 'read' },
    { authority: 'spain-tc-atc-282-2000', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2000-12-31' },
})
