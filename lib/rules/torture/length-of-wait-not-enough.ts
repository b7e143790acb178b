import { defineRule } from '#lib/rules/engine/rule'

/** The reply to a wait. Where a promise that was accepted excludes the sentence, there is none to reply to. */
export const lengthOfWaitNotEnough = defineRule({
  id: 'torture/length-of-wait-not-enough',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'against',
  statement:
    'Before the Human Rights Committee the time spent under sentence of death was not by itself contrary to article 7: compelling circumstances of the person or the custody had to be added.',
  fora: ['hrc'],
  engagedWhen: {
    allOf: [
      { condition: 'death-penalty-open' },
      { fact: 'detentionThere.yearsUnderDeathSentence', is: true },
      { not: { condition: 'death-sentence-excluded' } },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'hrc-johnson-v-jamaica-1996', pinpoint: '8.2-8.6', certainty: 'from-memory' },
    { authority: 'kindler-v-canada-1993', pinpoint: '15.2-15.3', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1996-03-22' },
})
