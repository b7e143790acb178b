import { defineRule } from '#lib/rules/engine/rule'

export const authoritiesKnow = defineRule({
  id: 'chilling-effect/authorities-know',
  ground: 'chilling-effect',
  element: 'chilling-effect/known-to-authorities',
  direction: 'for',
  statement: 'The authorities of the requesting state know of the activity or profile, which raises the risk.',
  fora: 'all',
  engagedWhen: { fact: 'profile.knownToAuthorities', is: true },
  rests: 'authority',
  legalBasis: [
    { authority: 'chahal-v-uk-1996', pinpoint: '106', certainty: 'read' },
    { authority: 'cat-ke-chun-rong-v-australia-2012', pinpoint: '7.4', certainty: 'read' },
  ],
  material: {},
  inForce: { from: '1996-11-15' },
})
