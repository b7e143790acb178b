import { defineRule } from '#lib/rules/engine/rule'

export const notKnownToAuthorities = defineRule({
  id: 'chilling-effect/not-known-to-authorities',
  ground: 'chilling-effect',
  element: 'chilling-effect/known-to-authorities',
  direction: 'against',
  statement:
    'Nothing shows that the authorities know of the activity or profile: individual targeting has to be shown.',
  fora: 'all',
  engagedWhen: { fact: 'profile.knownToAuthorities', is: false },
  rests: 'authority',
  legalBasis: [{ authority: 'y-v-russia-2008', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2008-12-04' },
})
