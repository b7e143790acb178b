import { defineRule } from '#lib/rules/engine/rule'

export const counselRefused = defineRule({
  id: 'fair-trial/counsel-refused',
  ground: 'fair-trial',
  element: 'fair-trial/lawyer-refused',
  direction: 'for',
  statement:
    'The person could not be defended by a lawyer of their choice, or no lawyer could see them before the investigation is over: deliberate and systematic refusal of a lawyer is a listed form of flagrant denial.',
  fora: 'all',
  engagedWhen: {
    anyOf: [
      { fact: 'trialThere.counselFrom', isOneOf: ['after-investigation', 'trial-only', 'never'] },
      { fact: 'trialThere.counselOfOwnChoice', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'othman-v-uk-2012', pinpoint: '259', certainty: 'read' },
    { authority: 'al-moayad-v-germany-2007', pinpoint: '101', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2012-01-17' },
})
