import { defineRule } from '#lib/rules/engine/rule'

export const activityOnlyAfterRequest = defineRule({
  id: 'chilling-effect/activity-only-after-request',
  ground: 'chilling-effect',
  element: 'chilling-effect/protected-profile',
  direction: 'against',
  statement:
    'The activity began only after the first accusation, notice or request: whether the person was active before, and how openly, is among what Strasbourg weighs in claims from activity abroad.',
  fora: ['ecthr', 'national'],
  engagedWhen: { fact: 'profile.activityBeforeRequest', is: false },
  rests: 'authority',
  legalBasis: [{ authority: 'aa-v-switzerland-2014', pinpoint: null, certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2014-01-07' },
})
