import { defineRule } from '#lib/rules/engine/rule'

export const signsNotExaminedHere = defineRule({
  id: 'torture/signs-not-examined-here',
  ground: 'torture',
  element: 'torture/no-rigorous-assessment',
  direction: 'for',
  statement:
    'The person showed medical signs of earlier ill-treatment, and the authorities here did not have them examined, although it was for them to clear up the doubt.',
  fora: ['ecthr', 'national'],
  engagedWhen: {
    allOf: [
      { fact: 'detentionThere.earlierTorture', is: true },
      { fact: 'detentionThere.earlierTortureMedicalProof', is: true },
      { fact: 'proceedings.medicalExaminedHere', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'rc-v-sweden-2010', pinpoint: '53', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2010-03-09' },
})
