import { defineRule } from '#lib/rules/engine/rule'

export const unfairTrialAndDeath = defineRule({
  id: 'fair-trial/unfair-trial-and-death',
  ground: 'fair-trial',
  element: 'fair-trial/defence-ignored',
  direction: 'for',
  statement:
    'The charge carries death or a death sentence was passed, and such a sentence after a trial that falls short of article 14 breaches the right to life: the trial then counts through that right.',
  fora: ['hrc'],
  engagedWhen: {
    allOf: [
      { condition: 'death-penalty-open' },
      {
        anyOf: [
          { fact: 'trialThere.counselOfOwnChoice', is: false },
          { fact: 'trialThere.coAccusedTriedUnfairly', is: true },
          { fact: 'trialThere.evidenceFromTorture', is: true },
          { fact: 'trialThere.appealOpen', is: false },
        ],
      },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'hrc-kwok-v-australia-2009', pinpoint: '9.7-9.8', certainty: 'read' },
    { authority: 'hrc-general-comment-32-2007', pinpoint: '59', certainty: 'from-memory' },
    { authority: 'hrc-general-comment-36-2018', pinpoint: '41', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2009-10-23' },
})
