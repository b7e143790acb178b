import { defineRule } from '#lib/rules/engine/rule'

export const assessmentWasRigorous = defineRule({
  id: 'torture/assessment-was-rigorous',
  ground: 'torture',
  element: 'torture/no-rigorous-assessment',
  direction: 'against',
  statement: 'The national courts examined the risk rigorously and on current material.',
  fora: ['ecthr', 'national'],
  engagedWhen: { fact: 'proceedings.freshRiskAssessment', is: true },
  rests: 'authority',
  legalBasis: [
    { authority: 'khasanov-and-rakhmanov-v-russia-2022', pinpoint: null, certainty: 'secondary' },
    { authority: 'ab-and-yw-v-malta-2025', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2022-04-29' },
})
