import { defineRule } from '#lib/rules/engine/rule'

export const openTrialExpected = defineRule({
  id: 'fair-trial/open-trial-expected',
  ground: 'fair-trial',
  element: 'fair-trial/tribunal-and-publicity',
  direction: 'against',
  statement: 'No closed trial is likely and no state secrets are invoked: the trial can be held in public.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'trialThere.closedTrialLikely', is: false },
      { fact: 'trialThere.stateSecretsInvoked', is: false },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'harkins-v-uk-2017', pinpoint: '62-63', certainty: 'secondary' }],
  material: {},
  inForce: { from: '2017-06-15' },
})
