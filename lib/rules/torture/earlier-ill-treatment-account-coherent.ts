import { defineRule } from '#lib/rules/engine/rule'

export const earlierIllTreatmentAccountCoherent = defineRule({
  id: 'torture/earlier-ill-treatment-account-coherent',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement:
    'The account of earlier ill-treatment is detailed and free of major contradictions, and it fits what is reported, which earns it the benefit of the doubt where proof cannot be had.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'detentionThere.earlierTorture', is: true },
      { fact: 'detentionThere.accountCoherent', is: true },
      { condition: 'ill-treatment-told' },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'jk-and-others-v-sweden-2016', pinpoint: '77-105', certainty: 'secondary' },
    { authority: 'cat-general-comment-4-2017', pinpoint: '51', certainty: 'read' },
  ],
  material: {},
  inForce: { from: '2016-08-23' },
})
