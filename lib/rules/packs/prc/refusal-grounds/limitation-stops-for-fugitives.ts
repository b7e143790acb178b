import { defineRule } from '#lib/rules/engine/rule'

export const limitationStopsForFugitives = defineRule({
  id: 'refusal-grounds/limitation-stops-for-fugitives',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/lapse-of-time',
  direction: 'against',
  statement:
    'PRC law sets no limitation on the prosecution of a person who evaded it after the case was opened: a period that looks spent may not be.',
  fora: ['national'],
  appliesWhen: { condition: 'tried-on-the-mainland' },
  engagedWhen: { fact: 'request.fledJustice', is: true },
  rests: 'country-material',
  legalBasis: [{ authority: 'prc-criminal-law-1997', pinpoint: 'art. 88', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '1997-10-01' },
})
