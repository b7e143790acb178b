import { defineRule } from '#lib/rules/engine/rule'

export const sentenceLeftToServe = defineRule({
  id: 'torture/sentence-left-to-serve',
  ground: 'torture',
  element: 'torture/held-on-return',
  direction: 'for',
  statement:
    'The person is sought to serve a prison sentence of which a part is left, so custody on return is the object of the request.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'request.purpose', is: 'enforcement' },
      { fact: 'request.remainingSentenceMonths', atLeast: 1 },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'liu-v-poland-2022', pinpoint: '83-85', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2022-10-06' },
})
