import { defineRule } from '#lib/rules/engine/rule'

export const carefulNationalAssessment = defineRule({
  id: 'torture/careful-national-assessment',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'against',
  statement:
    'The national authorities examined the danger with care, and the Committee respects such an assessment unless it was arbitrary.',
  fora: ['hrc'],
  engagedWhen: { fact: 'proceedings.freshRiskAssessment', is: true },
  rests: 'authority',
  legalBasis: [
    { authority: 'hrc-kim-v-new-zealand-2023', pinpoint: '8.4-8.14', certainty: 'read' },
    { authority: 'hrc-z-v-australia-2014', pinpoint: '9.2-9.7', certainty: 'read' },
  ],
  material: {},
  inForce: { from: '2014-07-18' },
})
