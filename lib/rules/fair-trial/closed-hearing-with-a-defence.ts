import { defineRule } from '#lib/rules/engine/rule'

export const closedHearingWithADefence = defineRule({
  id: 'fair-trial/closed-hearing-with-a-defence',
  ground: 'fair-trial',
  element: 'fair-trial/tribunal-and-publicity',
  direction: 'against',
  statement:
    'A hearing may be closed for national security: where chosen counsel sees the file and attends, the closed door alone is no flagrant denial.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      {
        anyOf: [
          { fact: 'trialThere.closedTrialLikely', is: true },
          { fact: 'trialThere.stateSecretsInvoked', is: true },
        ],
      },
      { fact: 'trialThere.counselOfOwnChoice', is: true },
      { fact: 'trialThere.caseFileOpen', is: true },
    ],
  },
  rests: 'country-material',
  legalBasis: [
    { authority: 'echr', pinpoint: 'art. 6(1)', certainty: 'from-memory' },
    { authority: 'iccpr', pinpoint: 'art. 14(1)', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1976-03-23' },
})
