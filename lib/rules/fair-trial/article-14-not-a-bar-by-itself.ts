import { defineRule } from '#lib/rules/engine/rule'

export const article14NotABarByItself = defineRule({
  id: 'fair-trial/article-14-not-a-bar-by-itself',
  ground: 'fair-trial',
  element: 'fair-trial/defence-ignored',
  direction: 'against',
  statement:
    'No death sentence is open: before the Human Rights Committee the bar on removal is tied to life and to article 7, and an unfair trial alone was not found a necessary consequence of removal.',
  fora: ['hrc'],
  engagedWhen: {
    allOf: [
      { fact: 'request.carriesDeathPenalty', is: false },
      { fact: 'request.deathSentencePassed', is: false },
      { fact: 'trialThere.evidenceFromTorture', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'hrc-general-comment-31-2004', pinpoint: '12', certainty: 'from-memory' },
    { authority: 'hrc-arj-v-australia-1997', pinpoint: '6.15', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2004-03-29' },
})
