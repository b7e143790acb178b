import { defineRule } from '#lib/rules/engine/rule'

export const earlierIllTreatmentTold = defineRule({
  id: 'torture/earlier-ill-treatment-told',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement:
    'The person gives an account of earlier ill-treatment, which the requested state shares the duty to establish.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'detentionThere.earlierTorture', is: true },
      { fact: 'detentionThere.earlierTortureMedicalProof', is: false },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'jk-and-others-v-sweden-2016', pinpoint: '77-105', certainty: 'secondary' }],
  material: {},
  inForce: { from: '2016-08-23' },
})
