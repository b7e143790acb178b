import { defineRule } from '#lib/rules/engine/rule'

export const earlierIllTreatmentMarksFit = defineRule({
  id: 'torture/earlier-ill-treatment-marks-fit',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement:
    'On the scale of the Istanbul Protocol the medical findings are at least highly consistent with the ill-treatment told.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'detentionThere.earlierTorture', is: true },
      { fact: 'detentionThere.medicalConsistency', isOneOf: ['highly-consistent', 'typical', 'diagnostic'] },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'cat-ke-chun-rong-v-australia-2012', pinpoint: '7.4-7.5', certainty: 'read' },
    { authority: 'rc-v-sweden-2010', pinpoint: '53', certainty: 'from-memory' },
    { authority: 'istanbul-protocol-2022', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2012-11-05' },
})
