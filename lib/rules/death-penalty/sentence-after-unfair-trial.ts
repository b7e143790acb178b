import { defineRule } from '#lib/rules/engine/rule'

export const sentenceAfterUnfairTrial = defineRule({
  id: 'death-penalty/sentence-after-unfair-trial',
  ground: 'death-penalty',
  element: 'death-penalty/exposed',
  direction: 'for',
  statement:
    'The death penalty is open, and a politically directed court, a closed trial or a refused lawyer is to be expected: a death sentence after an unfair trial is inhuman by itself.',
  fora: ['ecthr', 'hrc', 'national'],
  engagedWhen: {
    allOf: [
      { condition: 'death-penalty-open' },
      {
        anyOf: [
          { fact: 'trialThere.politicalDirection', is: true },
          { fact: 'trialThere.closedTrialLikely', is: true },
          { fact: 'trialThere.counselOfOwnChoice', is: false },
        ],
      },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'ocalan-v-turkey-2005', pinpoint: '166-169', certainty: 'from-memory' },
    { authority: 'hrc-general-comment-36-2018', pinpoint: '41', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2005-05-12' },
})
