import { defineRule } from '#lib/rules/engine/rule'

export const heldAbroadWithoutALawyer = defineRule({
  id: 'fair-trial/held-abroad-without-a-lawyer',
  ground: 'fair-trial',
  element: 'fair-trial/lawyer-refused',
  direction: 'for',
  statement:
    'The person would be held in a state not their own and no lawyer could see them before the investigation is over: the Court spoke above all of people detained in a foreign country.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'person.nationality', isOneOf: ['third-state', 'former-national', 'stateless', 'taiwan'] },
      { fact: 'trialThere.counselFrom', isOneOf: ['after-investigation', 'trial-only', 'never'] },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'al-moayad-v-germany-2007', pinpoint: '101', certainty: 'from-memory' },
    { authority: 'othman-v-uk-2012', pinpoint: '259', certainty: 'read' },
  ],
  material: {},
  inForce: { from: '2012-01-17' },
})
