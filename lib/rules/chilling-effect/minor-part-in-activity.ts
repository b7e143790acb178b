import { defineRule } from '#lib/rules/engine/rule'

export const minorPartInActivity = defineRule({
  id: 'chilling-effect/minor-part-in-activity',
  ground: 'chilling-effect',
  element: 'chilling-effect/known-to-authorities',
  direction: 'against',
  statement:
    'The person’s part in the activity was minor and not exposed: such a part was not held to draw the notice of the authorities in N.A. v. Switzerland.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'profile.politicalActivity', is: true },
      { fact: 'profile.exposedPart', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'na-v-switzerland-2017', pinpoint: null, certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2017-05-30' },
})
