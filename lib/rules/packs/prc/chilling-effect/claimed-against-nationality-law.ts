import { defineRule } from '#lib/rules/engine/rule'

export const claimedAgainstNationalityLaw = defineRule({
  id: 'chilling-effect/claimed-against-nationality-law',
  ground: 'chilling-effect',
  element: 'chilling-effect/link-to-request',
  direction: 'for',
  statement:
    'The PRC treats the person as its national though they took another nationality and settled abroad, by which its own law has them lose the first.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'person.claimedAsNational', is: true },
      { fact: 'person.nationality', isOneOf: ['former-national', 'third-state'] },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'prc-nationality-law-1980', pinpoint: 'art. 9', certainty: 'from-memory' }],
  material: { supports: { ids: ['gui-minhai-citizenship'] } },
  inForce: { from: '1980-09-10' },
})
