import { defineRule } from '#lib/rules/engine/rule'

export const treatmentThresholdNotReached = defineRule({
  id: 'torture/treatment-threshold-not-reached',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'against',
  statement:
    'The illness is serious, but health would not decline seriously, fast and beyond repair without treatment: under article 3 the threshold for illness is high.',
  fora: ['ecthr', 'national'],
  appliesWhen: { condition: 'echr-state' },
  engagedWhen: {
    allOf: [
      { fact: 'health.seriousIllness', is: true },
      { fact: 'health.rapidDecline', is: false },
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
