import { defineRule } from '#lib/rules/engine/rule'

export const falunGong = defineRule({
  id: 'torture/falun-gong',
  ground: 'torture',
  element: 'torture/group-at-risk',
  direction: 'for',
  statement:
    'A follower of Falun Gong with an active part in the movement, and medical support for earlier torture, was found to be exposed to torture.',
  fora: 'all',
  engagedWhen: { fact: 'person.groups', includes: 'falun-gong' },
  rests: 'authority',
  legalBasis: [{ authority: 'cat-ke-chun-rong-v-australia-2012', pinpoint: '7.4-7.5', certainty: 'read' }],
  material: {},
  inForce: { from: '2012-11-05' },
})
