import { defineRule } from '#lib/rules/engine/rule'

export const signsExaminedHere = defineRule({
  id: 'torture/signs-examined-here',
  ground: 'torture',
  element: 'torture/no-rigorous-assessment',
  direction: 'against',
  statement: 'The authorities here had the signs of earlier ill-treatment examined by a doctor.',
  fora: ['ecthr', 'national'],
  engagedWhen: {
    allOf: [
      { fact: 'detentionThere.earlierTorture', is: true },
      { fact: 'proceedings.medicalExaminedHere', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'rc-v-sweden-2010', pinpoint: '53', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2010-03-09' },
})
