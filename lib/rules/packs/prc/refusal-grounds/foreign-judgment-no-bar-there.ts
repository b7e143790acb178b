import { defineRule } from '#lib/rules/engine/rule'

export const foreignJudgmentNoBarThere = defineRule({
  id: 'refusal-grounds/foreign-judgment-no-bar-there',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/ne-bis-in-idem',
  direction: 'for',
  statement:
    'A court outside the PRC has judged the acts: PRC law lets its own courts try them again, and mitigate for punishment already served.',
  fora: ['national'],
  appliesWhen: { condition: 'tried-on-the-mainland' },
  engagedWhen: {
    allOf: [
      { fact: 'request.finalJudgmentElsewhere', is: true },
      { fact: 'request.finalJudgmentBy', isOneOf: ['requested-state', 'eu-state', 'third-state'] },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'prc-criminal-law-1997', pinpoint: 'art. 10', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '1997-10-01' },
})
