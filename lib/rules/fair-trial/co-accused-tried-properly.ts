import { defineRule } from '#lib/rules/engine/rule'

export const coAccusedTriedProperly = defineRule({
  id: 'fair-trial/co-accused-tried-properly',
  ground: 'fair-trial',
  element: 'fair-trial/defence-ignored',
  direction: 'against',
  statement:
    'Co-accused in the same case were tried in public and with counsel of their choice: nothing in this case points to a summary trial, and a plain breach of fair-trial rules is not enough.',
  fora: 'all',
  engagedWhen: { fact: 'trialThere.coAccusedTriedUnfairly', is: false },
  rests: 'authority',
  legalBasis: [
    { authority: 'othman-v-uk-2012', pinpoint: '259', certainty: 'read' },
    { authority: 'harkins-v-uk-2017', pinpoint: '62-63', certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2012-01-17' },
})
