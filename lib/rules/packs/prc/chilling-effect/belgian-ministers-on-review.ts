import { defineRule } from '#lib/rules/engine/rule'

export const belgianMinistersOnReview = defineRule({
  id: 'chilling-effect/belgian-ministers-on-review',
  ground: 'chilling-effect',
  element: 'chilling-effect/independent-prosecution',
  direction: 'against',
  statement: 'Belgian ministers told the press that requests wrongly labelled as ordinary crime would be refused.',
  fora: ['national'],
  appliesWhen: { condition: 'requested-state-is-belgium' },
  engagedWhen: { condition: 'ordinary-offence' },
  rests: 'country-material',
  legalBasis: [{ authority: 'be-extradition-act-1874', pinpoint: 'art. 2bis, para. 1', certainty: 'read' }],
  material: {
    supports: { ids: ['be-government-thorough-review'] },
    contrary: { ids: ['be-provisional-restrictions', 'pretext-charges-claim'] },
  },
  inForce: { from: '2021-01-31' },
})
