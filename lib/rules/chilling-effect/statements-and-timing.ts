import { defineRule } from '#lib/rules/engine/rule'

export const statementsAndTiming = defineRule({
  id: 'chilling-effect/statements-and-timing',
  ground: 'chilling-effect',
  element: 'chilling-effect/link-to-request',
  direction: 'for',
  statement:
    'Officials spoke against the person in public and the charge came soon after the activity: together such signs served to show a hidden purpose in Kavala, where the restriction was that of the state before the Court.',
  fora: ['ecthr', 'national'],
  engagedWhen: {
    allOf: [
      { fact: 'profile.denouncedInPublic', is: true },
      { fact: 'profile.chargeSoonAfterActivity', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'kavala-v-turkey-2019', pinpoint: null, certainty: 'from-memory' },
    { authority: 'merabishvili-v-georgia-2017', pinpoint: null, certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2019-12-10' },
})
