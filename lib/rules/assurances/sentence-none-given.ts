import { defineRule } from '#lib/rules/engine/rule'

export const sentenceNoneGiven = defineRule({
  id: 'assurances/sentence-none-given',
  ground: 'assurances',
  element: 'assurances/sentence-length',
  direction: 'for',
  statement: 'The charge carries life imprisonment and no formal promise to limit the sentence has been given.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'request.maximumPrisonTerm', is: 'life' },
      { fact: 'assurances.sentenceLength', isOneOf: ['none', 'expected'] },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'brazil-stf-ext-1442-2019', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2019-12-19' },
})
