import { defineRule } from '#lib/rules/engine/rule'

export const earlierIllTreatmentGapsInAccount = defineRule({
  id: 'torture/earlier-ill-treatment-gaps-in-account',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement:
    'Complete accuracy is seldom to be expected of victims of torture: gaps in an account that medical evidence supports do not undo it.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'detentionThere.earlierTorture', is: true },
      { fact: 'detentionThere.accountCoherent', is: false },
      { fact: 'detentionThere.earlierTortureMedicalProof', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'cat-alan-v-switzerland-1996', pinpoint: '11.3', certainty: 'from-memory' },
    { authority: 'cat-tala-v-sweden-1996', pinpoint: '10.3', certainty: 'from-memory' },
    { authority: 'rc-v-sweden-2010', pinpoint: '52', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1996-05-08' },
})
