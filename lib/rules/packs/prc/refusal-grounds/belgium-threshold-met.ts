import { defineRule } from '#lib/rules/engine/rule'

export const belgiumThresholdMet = defineRule({
  id: 'refusal-grounds/belgium-threshold-met',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/threshold',
  direction: 'against',
  statement:
    'The penalty for the conduct, or what is left of the sentence, reaches the threshold of the treaty; whether it reaches that of the Act (more than one year; at least one year where a sentence was imposed), this does not say.',
  fora: ['national'],
  appliesWhen: { condition: 'requested-state-is-belgium' },
  engagedWhen: {
    anyOf: [
      {
        allOf: [
          { fact: 'request.purpose', is: 'prosecution' },
          { fact: 'request.maximumPrisonTerm', isOneOf: ['fixed-term', 'life'] },
        ],
      },
      {
        allOf: [
          { fact: 'request.purpose', is: 'enforcement' },
          { fact: 'request.remainingSentenceMonths', atLeast: 6 },
        ],
      },
      // Both thresholds are met: then it does not matter for which purpose surrender is asked.
      {
        allOf: [
          { fact: 'request.maximumPrisonTerm', isOneOf: ['fixed-term', 'life'] },
          { fact: 'request.remainingSentenceMonths', atLeast: 6 },
        ],
      },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'be-extradition-act-1874', pinpoint: 'art. 1 § 2', certainty: 'read' },
    { authority: 'be-prc-extradition-treaty-2016', pinpoint: 'art. 2(1)', certainty: 'read' },
  ],
  material: { supports: { ids: ['be-treaty-threshold'] } },
  inForce: { from: '2020-12-26' },
})
