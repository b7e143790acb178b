import { defineRule } from '#lib/rules/engine/rule'

export const treatmentNeedWithoutReport = defineRule({
  id: 'torture/treatment-need-without-report',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'against',
  statement:
    'Illness is told without a recent independent medical report, and it is for the person to bring evidence that could show the risk.',
  fora: ['ecthr', 'national'],
  appliesWhen: { condition: 'echr-state' },
  engagedWhen: {
    allOf: [
      {
        anyOf: [
          { fact: 'health.seriousIllness', is: true },
          { fact: 'health.mentalDisorder', is: true },
        ],
      },
      { fact: 'health.medicalReport', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'paposhvili-v-belgium-2016', pinpoint: '186', certainty: 'from-memory' },
    { authority: 'savran-v-denmark-2021', pinpoint: '130', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2016-12-13' },
})
