import { defineRule } from '#lib/rules/engine/rule'

export const individualRiskDemanded = defineRule({
  id: 'torture/individual-risk-demanded',
  ground: 'torture',
  element: 'torture/no-rigorous-assessment',
  direction: 'for',
  statement:
    'The national court insisted on an individual risk and left the general situation aside, which fell short in Liu.',
  fora: ['ecthr', 'national'],
  engagedWhen: { fact: 'proceedings.individualRiskDemanded', is: true },
  rests: 'authority',
  legalBasis: [{ authority: 'liu-v-poland-2022', pinpoint: 'about 71-76', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2022-10-06' },
})
