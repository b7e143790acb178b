import { defineRule } from '#lib/rules/engine/rule'

export const closedTrial = defineRule({
  id: 'fair-trial/closed-trial',
  ground: 'fair-trial',
  element: 'fair-trial/tribunal-and-publicity',
  direction: 'for',
  statement:
    'A trial behind closed doors is likely or state secrets are invoked; others were so tried without their consuls.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      {
        anyOf: [
          { fact: 'trialThere.closedTrialLikely', is: true },
          { fact: 'trialThere.stateSecretsInvoked', is: true },
        ],
      },
      { fact: 'country.closedTrials.origins', atLeast: 1 },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'harkins-v-uk-2017', pinpoint: '62-63', certainty: 'secondary' }],
  material: {},
  inForce: { from: '2017-06-15' },
})
