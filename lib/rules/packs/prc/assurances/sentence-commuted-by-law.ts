import { defineRule } from '#lib/rules/engine/rule'

export const sentenceCommutedByLaw = defineRule({
  id: 'assurances/sentence-commuted-by-law',
  ground: 'assurances',
  element: 'assurances/sentence-length',
  direction: 'against',
  statement:
    'The law of the requesting state lets a court shorten a life sentence for good conduct and opens parole after thirteen years, save for violent crimes and some graft.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'request.maximumPrisonTerm', is: 'life' },
      {
        fact: 'request.offenceKind',
        isOneOf: ['fraud-property', 'drugs', 'state-security', 'speech-assembly', 'other'],
      },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'prc-criminal-law', pinpoint: 'arts 78, 81', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2015-11-01' },
})
