import { defineRule } from '#lib/rules/engine/rule'

export const noFreshAssessment = defineRule({
  id: 'torture/no-fresh-assessment',
  ground: 'torture',
  element: 'torture/no-rigorous-assessment',
  direction: 'for',
  statement:
    'Removal without a new, rigorous and up-to-date assessment of the risk would breach article 3 in its procedural limb.',
  fora: ['ecthr', 'national'],
  engagedWhen: { fact: 'proceedings.freshRiskAssessment', is: false },
  rests: 'authority',
  legalBasis: [
    { authority: 'ab-and-yw-v-malta-2025', pinpoint: null, certainty: 'secondary' },
    { authority: 'liu-v-poland-2022', pinpoint: 'about 71-76', certainty: 'from-memory' },
    { authority: 'czech-constitutional-court-2020', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2020-04-09' },
})
