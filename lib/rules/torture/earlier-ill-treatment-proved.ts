import { defineRule } from '#lib/rules/engine/rule'

/** The burden shifts: once past ill-treatment of the kind feared is proved, it is for the state to dispel doubt. */
export const earlierIllTreatmentProved = defineRule({
  id: 'torture/earlier-ill-treatment-proved',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement:
    'Earlier ill-treatment with medical support is a strong sign of future risk, and it is then for the state to dispel doubt.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'detentionThere.earlierTorture', is: true },
      { fact: 'detentionThere.earlierTortureMedicalProof', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'cat-tala-v-sweden-1996', pinpoint: '10.2-10.4', certainty: 'from-memory' },
    { authority: 'rc-v-sweden-2010', pinpoint: '53', certainty: 'from-memory' },
    { authority: 'jk-and-others-v-sweden-2016', pinpoint: '102', certainty: 'secondary' },
    { authority: 'cat-ke-chun-rong-v-australia-2012', pinpoint: '7.4-7.5, 8', certainty: 'read' },
    { authority: 'us-wang-zong-xiao-v-reno-1996', pinpoint: null, certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1996-11-15' },
})
