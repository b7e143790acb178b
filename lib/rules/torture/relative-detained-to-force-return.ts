import { defineRule } from '#lib/rules/engine/rule'

export const relativeDetainedToForceReturn = defineRule({
  id: 'torture/relative-detained-to-force-return',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement: 'A relative was detained or threatened so that the person returns, which supports the risk.',
  fora: 'all',
  engagedWhen: { fact: 'family.relativeDetainedOrThreatened', is: true },
  rests: 'country-material',
  legalBasis: [{ authority: 'italy-cassazione-21125-2023', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2023-05-17' },
})
