import { defineRule } from '#lib/rules/engine/rule'

export const counselInLiuzhi = defineRule({
  id: 'fair-trial/counsel-in-liuzhi',
  ground: 'fair-trial',
  element: 'fair-trial/lawyer-refused',
  direction: 'for',
  statement:
    'The person is likely to be held in liuzhi, in which no lawyer is admitted: refusal of a lawyer by rule and for the whole investigation.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'detentionThere.liuzhiLikely', is: true },
      { fact: 'country.liuzhiReports.origins', atLeast: 1 },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '259', certainty: 'read' }],
  material: { supports: { tags: ['liuzhi'], area: 'fair-trial' } },
  inForce: { from: '2012-01-17' },
})
