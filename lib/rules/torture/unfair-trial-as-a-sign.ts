import { defineRule } from '#lib/rules/engine/rule'

export const unfairTrialAsASign = defineRule({
  id: 'torture/unfair-trial-as-a-sign',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement:
    'The Committee against Torture counts a trial in a system that does not guarantee a fair one among the signs of a risk of torture, and in this case safeguards would be missing.',
  fora: ['cat'],
  engagedWhen: {
    anyOf: [
      { fact: 'trialThere.politicalDirection', is: true },
      { fact: 'trialThere.counselOfOwnChoice', is: false },
      { fact: 'trialThere.coAccusedTriedUnfairly', is: true },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'cat-general-comment-4-2017', pinpoint: '29(d)', certainty: 'read' }],
  material: {},
  inForce: { from: '2017-12-06' },
})
