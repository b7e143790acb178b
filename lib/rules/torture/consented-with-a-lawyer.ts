import { defineRule } from '#lib/rules/engine/rule'

export const consentedWithALawyer = defineRule({
  id: 'torture/consented-with-a-lawyer',
  ground: 'torture',
  element: 'torture/consent',
  direction: 'against',
  statement:
    'The person agreed to surrender with a lawyer’s advice and no pressure is known: in Yao Jinqi agreement and the text of the law ended the inquiry of the Sofia City Court.',
  fora: 'all',
  engagedWhen: {
    allOf: [{ fact: 'proceedings.consent', is: 'with-lawyer' }, { not: { condition: 'pressure-to-return' } }],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'bulgaria-yao-jinqi-2018', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2018-11-26' },
})
