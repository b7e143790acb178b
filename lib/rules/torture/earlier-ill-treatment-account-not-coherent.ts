import { defineRule } from '#lib/rules/engine/rule'

export const earlierIllTreatmentAccountNotCoherent = defineRule({
  id: 'torture/earlier-ill-treatment-account-not-coherent',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'against',
  statement:
    'The account of earlier ill-treatment is vague or has changed in major points, and nothing medical stands behind it.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'detentionThere.earlierTorture', is: true },
      { fact: 'detentionThere.accountCoherent', is: false },
      { not: { fact: 'detentionThere.earlierTortureMedicalProof', is: true } },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'cat-xql-v-australia-2014', pinpoint: '9.3-9.4', certainty: 'read' },
    { authority: 'cat-yzs-v-australia-2012', pinpoint: '7.3-7.7', certainty: 'read' },
    { authority: 'cat-z-v-australia-2021', pinpoint: '9.6-9.10', certainty: 'read' },
  ],
  material: {},
  inForce: { from: '2012-11-23' },
})
