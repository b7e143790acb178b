import { defineRule } from '#lib/rules/engine/rule'

export const secondNationalityNotRecognised = defineRule({
  id: 'chilling-effect/second-nationality-not-recognised',
  ground: 'chilling-effect',
  element: 'chilling-effect/link-to-request',
  direction: 'against',
  statement:
    'PRC law recognises no second nationality: that a dual national is treated as Chinese shows no aim at this person.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'person.claimedAsNational', is: true },
      { fact: 'person.nationality', is: 'dual-with-requesting-state' },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'prc-nationality-law-1980', pinpoint: 'art. 3', certainty: 'from-memory' }],
  material: { contrary: { ids: ['canadians-executed-2025'] } },
  inForce: { from: '1980-09-10' },
})
