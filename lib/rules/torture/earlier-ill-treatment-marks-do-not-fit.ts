import { defineRule } from '#lib/rules/engine/rule'

export const earlierIllTreatmentMarksDoNotFit = defineRule({
  id: 'torture/earlier-ill-treatment-marks-do-not-fit',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'against',
  statement:
    'On the scale of the Istanbul Protocol the medical findings are not consistent with the ill-treatment told.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'detentionThere.earlierTorture', is: true },
      { fact: 'detentionThere.medicalConsistency', is: 'not-consistent' },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'istanbul-protocol-2022', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2022-06-29' },
})
