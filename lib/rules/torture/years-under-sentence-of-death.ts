import { defineRule } from '#lib/rules/engine/rule'

/** Where no death sentence can be passed there is no wait under one: this looks at a promise before it speaks. */
export const yearsUnderSentenceOfDeath = defineRule({
  id: 'torture/years-under-sentence-of-death',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement:
    'A death sentence would mean years of waiting in harsh custody for the execution: in Soering that prospect barred surrender, the age and state of mind of the person counting too.',
  fora: ['ecthr', 'hrc', 'national'],
  engagedWhen: {
    allOf: [
      { condition: 'death-penalty-open' },
      { fact: 'detentionThere.yearsUnderDeathSentence', is: true },
      { not: { condition: 'death-sentence-excluded' } },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'soering-v-uk-1989', pinpoint: '105-111', certainty: 'from-memory' },
    { authority: 'hrc-general-comment-36-2018', pinpoint: '40', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1989-07-07' },
})
