import { defineRule } from '#lib/rules/engine/rule'

export const earlierIllTreatmentOvertaken = defineRule({
  id: 'torture/earlier-ill-treatment-overtaken',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'against',
  statement:
    'There are good reasons to think that the earlier ill-treatment will not be repeated, which dispels the doubt it raised.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'detentionThere.earlierTorture', is: true },
      { fact: 'detentionThere.circumstancesChanged', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'jk-and-others-v-sweden-2016', pinpoint: '102', certainty: 'secondary' }],
  material: {},
  inForce: { from: '2016-08-23' },
})
