import { defineRule } from '#lib/rules/engine/rule'

export const exposedPartInActivity = defineRule({
  id: 'chilling-effect/exposed-part-in-activity',
  ground: 'chilling-effect',
  element: 'chilling-effect/known-to-authorities',
  direction: 'for',
  statement:
    'The person’s part in the activity was an exposed one: Strasbourg looks at its nature and degree, at public events and at ties with leading members, and found a risk in A.I. v. Switzerland.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'profile.politicalActivity', is: true },
      { fact: 'profile.exposedPart', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'ai-v-switzerland-2017', pinpoint: null, certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2017-05-30' },
})
