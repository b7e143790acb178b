import { defineRule } from '#lib/rules/engine/rule'

export const sentencePromiseAccepted = defineRule({
  id: 'assurances/sentence-promise-accepted',
  ground: 'assurances',
  element: 'assurances/sentence-length',
  direction: 'against',
  statement:
    'The promise on the length of the sentence is specific and was given in a verbal note or a formal undertaking; undertakings given by the embassy were held to bind the requesting state.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { condition: 'sentence-assurance-given' },
      { fact: 'assurances.specific', is: true },
      { fact: 'assurances.form', isOneOf: ['verbal-note', 'formal-undertaking'] },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'portugal-stj-127-21-2022', pinpoint: 'Sumário I-III', certainty: 'read' }],
  material: {},
  inForce: { from: '2022-02-24' },
})
