import { defineRule } from '#lib/rules/engine/rule'

export const ordinaryCustodyLikely = defineRule({
  id: 'fair-trial/ordinary-custody-likely',
  ground: 'fair-trial',
  element: 'fair-trial/no-court-review',
  direction: 'against',
  statement:
    'Neither liuzhi nor residential surveillance at a designated location is likely: custody would follow the ordinary rules, with their time limits and supervision by the prosecutors.',
  fora: 'all',
  appliesWhen: { condition: 'tried-on-the-mainland' },
  engagedWhen: {
    allOf: [
      { fact: 'detentionThere.liuzhiLikely', is: false },
      { fact: 'detentionThere.residentialSurveillanceLikely', is: false },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '259', certainty: 'read' }],
  material: {
    contrary: { ids: ['cat-co5-police-overarching-power'] },
  },
  inForce: { from: '2012-01-17' },
})
