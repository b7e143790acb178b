import { defineRule } from '#lib/rules/engine/rule'

export const counselRightInTheLaw = defineRule({
  id: 'fair-trial/counsel-right-in-the-law',
  ground: 'fair-trial',
  element: 'fair-trial/lawyer-refused',
  direction: 'against',
  statement:
    'For an ordinary offence outside liuzhi the law gives the right to retain a lawyer from the first interrogation or from the day a coercive measure is applied, whichever comes first.',
  fora: 'all',
  appliesWhen: { condition: 'tried-on-the-mainland' },
  engagedWhen: { allOf: [{ condition: 'ordinary-offence' }, { fact: 'detentionThere.liuzhiLikely', is: false }] },
  rests: 'country-material',
  legalBasis: [{ authority: 'prc-criminal-procedure-law-2018', pinpoint: 'art. 34(1)', certainty: 'read' }],
  material: { contrary: { ids: ['cat-co5-counsel-first-interrogation'] } },
  inForce: { from: '2018-10-26' },
})
