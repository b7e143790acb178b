import { defineRule } from '#lib/rules/engine/rule'

export const fileOpenToTheDefence = defineRule({
  id: 'fair-trial/file-open-to-the-defence',
  ground: 'fair-trial',
  element: 'fair-trial/defence-ignored',
  direction: 'against',
  statement:
    'The defence could see the file and the evidence in time and call or question witnesses: the rights of the defence would not be passed over altogether.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'trialThere.caseFileOpen', is: true },
      { fact: 'trialThere.witnessesCanBeQuestioned', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '259', certainty: 'read' }],
  material: {},
  inForce: { from: '2012-01-17' },
})
