import { defineRule } from '#lib/rules/engine/rule'

export const credibilityLeftToNationalCourts = defineRule({
  id: 'torture/credibility-left-to-national-courts',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'against',
  statement:
    'National authorities examined the danger afresh, and as a rule they are best placed to judge the facts and whom to believe, where their assessment is adequate and supported by material.',
  fora: ['ecthr'],
  engagedWhen: { fact: 'proceedings.freshRiskAssessment', is: true },
  rests: 'authority',
  legalBasis: [{ authority: 'fg-v-sweden-2016', pinpoint: '117-118', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2016-03-23' },
})
