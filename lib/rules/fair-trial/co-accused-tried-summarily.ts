import { defineRule } from '#lib/rules/engine/rule'

export const coAccusedTriedSummarily = defineRule({
  id: 'fair-trial/co-accused-tried-summarily',
  ground: 'fair-trial',
  element: 'fair-trial/defence-ignored',
  direction: 'for',
  statement:
    'Co-accused in the same case were tried without a public hearing, without chosen counsel or in summary form: a sign of a trial that disregards the rights of the defence, a listed form of flagrant denial.',
  fora: 'all',
  engagedWhen: { fact: 'trialThere.coAccusedTriedUnfairly', is: true },
  rests: 'authority',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '259', certainty: 'read' }],
  material: {},
  inForce: { from: '2012-01-17' },
})
