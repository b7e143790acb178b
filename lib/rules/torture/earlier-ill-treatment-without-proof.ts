import { defineRule } from '#lib/rules/engine/rule'

export const earlierIllTreatmentWithoutProof = defineRule({
  id: 'torture/earlier-ill-treatment-without-proof',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'against',
  statement: 'There is no medical proof of the earlier ill-treatment that the person speaks of.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'detentionThere.earlierTorture', is: true },
      { fact: 'detentionThere.earlierTortureMedicalProof', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'cat-ygh-v-australia-2013', pinpoint: '8.4-8.5', certainty: 'read' }],
  material: {},
  inForce: { from: '2013-11-14' },
})
