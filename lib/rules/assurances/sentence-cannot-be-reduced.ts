import { defineRule } from '#lib/rules/engine/rule'

export const sentenceCannotBeReduced = defineRule({
  id: 'assurances/sentence-cannot-be-reduced',
  ground: 'assurances',
  element: 'assurances/sentence-length',
  direction: 'for',
  statement:
    'The charge carries life imprisonment without a review that offers a real prospect of release, and a real risk of such a sentence bars surrender under article 3.',
  fora: ['ecthr', 'national'],
  appliesWhen: { condition: 'echr-state' },
  engagedWhen: {
    allOf: [
      { fact: 'request.maximumPrisonTerm', is: 'life' },
      { fact: 'request.lifeSentenceReducible', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'sanchez-sanchez-v-uk-2022', pinpoint: null, certainty: 'from-memory' },
    { authority: 'trabelsi-v-belgium-2014', pinpoint: null, certainty: 'from-memory' },
    { authority: 'vinter-and-others-v-uk-2013', pinpoint: '119-122', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2014-09-04' },
})
