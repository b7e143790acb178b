import { defineRule } from '#lib/rules/engine/rule'

export const lawOfTheDayApplies = defineRule({
  id: 'refusal-grounds/law-of-the-day-applies',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/no-punishment-without-law',
  direction: 'against',
  statement: 'PRC criminal law provides that conduct is judged by the law of its day, unless the later law is milder.',
  fora: ['hrc', 'national'],
  engagedWhen: { fact: 'request.justiceSystem', is: 'mainland' },
  rests: 'country-material',
  legalBasis: [{ authority: 'prc-criminal-law-1997', pinpoint: 'art. 12', certainty: 'from-memory' }],
  material: { contrary: { ids: ['hrc-hong-kong-2022'] } },
  inForce: { from: '1997-10-01' },
})
