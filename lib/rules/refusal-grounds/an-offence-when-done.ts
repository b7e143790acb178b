import { defineRule } from '#lib/rules/engine/rule'

export const anOffenceWhenDone = defineRule({
  id: 'refusal-grounds/an-offence-when-done',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/no-punishment-without-law',
  direction: 'against',
  statement: 'The conduct was an offence there when it took place.',
  fora: ['hrc', 'national'],
  engagedWhen: { fact: 'request.offenceWhenDone', is: true },
  rests: 'country-material',
  legalBasis: [{ authority: 'iccpr', pinpoint: 'art. 15(1)', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '1976-03-23' },
})
