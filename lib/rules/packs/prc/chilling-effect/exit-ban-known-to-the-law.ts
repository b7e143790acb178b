import { defineRule } from '#lib/rules/engine/rule'

export const exitBanKnownToTheLaw = defineRule({
  id: 'chilling-effect/exit-ban-known-to-the-law',
  ground: 'chilling-effect',
  element: 'chilling-effect/link-to-request',
  direction: 'against',
  statement:
    'PRC law knows exit bans on suspects and on parties to unsettled civil cases, and no relative is known to have been detained or threatened: a ban alone does not show pressure.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'family.exitBan', is: true },
      { fact: 'family.relativeDetainedOrThreatened', is: false },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'prc-exit-entry-law-2012', pinpoint: 'art. 12', certainty: 'from-memory' }],
  material: { contrary: { ids: ['voluntary-returns-methods'] } },
  inForce: { from: '2013-07-01' },
})
