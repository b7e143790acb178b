import { defineRule } from '#lib/rules/engine/rule'

export const treatmentWantingMeansDecline = defineRule({
  id: 'torture/treatment-wanting-means-decline',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement:
    'Without treatment the person’s health would decline seriously, fast and beyond repair, which is the threshold for illness under article 3.',
  fora: ['ecthr', 'national'],
  appliesWhen: { condition: 'echr-state' },
  engagedWhen: {
    allOf: [
      { fact: 'health.seriousIllness', is: true },
      { fact: 'health.treatmentAvailableThere', is: false },
      { fact: 'health.rapidDecline', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'paposhvili-v-belgium-2016', pinpoint: '183', certainty: 'from-memory' },
    { authority: 'savran-v-denmark-2021', pinpoint: '129-137', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2016-12-13' },
})
