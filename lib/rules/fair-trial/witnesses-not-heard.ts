import { defineRule } from '#lib/rules/engine/rule'

export const witnessesNotHeard = defineRule({
  id: 'fair-trial/witnesses-not-heard',
  ground: 'fair-trial',
  element: 'fair-trial/defence-ignored',
  direction: 'for',
  statement:
    'The defence could neither call witnesses nor question those against the person: one sign of a summary trial, not the whole of it.',
  fora: 'all',
  engagedWhen: { fact: 'trialThere.witnessesCanBeQuestioned', is: false },
  rests: 'country-material',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '259', certainty: 'read' }],
  material: {},
  inForce: { from: '2012-01-17' },
})
