import { defineRule } from '#lib/rules/engine/rule'

export const witnessesCanBeHeard = defineRule({
  id: 'fair-trial/witnesses-can-be-heard',
  ground: 'fair-trial',
  element: 'fair-trial/defence-ignored',
  direction: 'against',
  statement:
    'The defence could call witnesses and question those against the person: the trial would not pass over the rights of the defence altogether.',
  fora: 'all',
  engagedWhen: { fact: 'trialThere.witnessesCanBeQuestioned', is: true },
  rests: 'authority',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '259', certainty: 'read' }],
  material: {},
  inForce: { from: '2012-01-17' },
})
