import { defineRule } from '#lib/rules/engine/rule'

/** The other side's authority where life imprisonment is open and no promise limits it. */
export const sentenceIrreducibleToBeShown = defineRule({
  id: 'assurances/sentence-irreducible-to-be-shown',
  ground: 'assurances',
  element: 'assurances/sentence-length',
  direction: 'against',
  statement:
    'The charge carries life imprisonment: under the European Convention the person must first show a real risk of a life sentence that cannot be reduced.',
  fora: ['ecthr', 'national'],
  appliesWhen: { condition: 'echr-state' },
  engagedWhen: { fact: 'request.maximumPrisonTerm', is: 'life' },
  rests: 'authority',
  legalBasis: [
    { authority: 'sanchez-sanchez-v-uk-2022', pinpoint: null, certainty: 'from-memory' },
    { authority: 'vinter-and-others-v-uk-2013', pinpoint: '119-122', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2022-11-03' },
})
