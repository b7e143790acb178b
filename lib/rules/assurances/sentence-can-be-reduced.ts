import { defineRule } from '#lib/rules/engine/rule'

export const sentenceCanBeReduced = defineRule({
  id: 'assurances/sentence-can-be-reduced',
  ground: 'assurances',
  element: 'assurances/sentence-length',
  direction: 'against',
  statement:
    'A life sentence could be reviewed with a real prospect of release, so that it is not one that nothing can shorten.',
  fora: ['ecthr', 'national'],
  appliesWhen: { condition: 'echr-state' },
  engagedWhen: {
    allOf: [
      { fact: 'request.maximumPrisonTerm', is: 'life' },
      { fact: 'request.lifeSentenceReducible', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'sanchez-sanchez-v-uk-2022', pinpoint: null, certainty: 'from-memory' },
    { authority: 'vinter-and-others-v-uk-2013', pinpoint: '119-122', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2013-07-09' },
})
