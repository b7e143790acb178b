import { defineRule } from '#lib/rules/engine/rule'
import { judgedHereClauses } from '#lib/rules/shared-clauses'

export const judgedHere = defineRule({
  id: 'refusal-grounds/judged-here',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/ne-bis-in-idem',
  direction: 'for',
  statement:
    'The courts of the requested state have given final judgment on the same acts: its statute bars surrender, or lets it be refused.',
  fora: ['national'],
  appliesWhen: {
    fact: 'requestedState.statute',
    isOneOf: ['AU', 'BR', 'CA', 'CZ', 'ES', 'GB', 'IT', 'NZ', 'PL', 'PT', 'SE'],
  },
  engagedWhen: {
    allOf: [
      { fact: 'request.finalJudgmentElsewhere', is: true },
      { fact: 'request.finalJudgmentBy', is: 'requested-state' },
    ],
  },
  rests: 'authority',
  legalBasis: [...judgedHereClauses],
  material: {},
  inForce: { from: '1957-12-06' },
})
