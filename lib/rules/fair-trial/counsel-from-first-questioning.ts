import { defineRule } from '#lib/rules/engine/rule'

export const counselFromFirstQuestioning = defineRule({
  id: 'fair-trial/counsel-from-first-questioning',
  ground: 'fair-trial',
  element: 'fair-trial/lawyer-refused',
  direction: 'against',
  statement:
    'A lawyer of the person’s choice could see them from the first questioning: there is no deliberate and systematic refusal of a lawyer.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'trialThere.counselFrom', is: 'first-questioning' },
      { fact: 'trialThere.counselOfOwnChoice', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '259', certainty: 'read' }],
  material: {},
  inForce: { from: '2012-01-17' },
})
