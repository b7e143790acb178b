import { defineRule } from '#lib/rules/engine/rule'

export const rearrestOncePapersCame = defineRule({
  id: 'liberty/rearrest-once-papers-came',
  ground: 'liberty',
  element: 'liberty/forty-days-without-papers',
  direction: 'against',
  statement: 'In the practice of the Spanish courts the person can be arrested again once the formal papers have come.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', is: 'ES' },
  engagedWhen: { fact: 'proceedings.formalRequestReceived', is: true },
  rests: 'authority',
  legalBasis: [{ authority: 'spain-tc-atc-282-2000', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2000-12-31' },
})
