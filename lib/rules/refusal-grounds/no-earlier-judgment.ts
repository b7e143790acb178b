import { defineRule } from '#lib/rules/engine/rule'
import { judgedHereClauses } from '#lib/rules/shared-clauses'

export const noEarlierJudgment = defineRule({
  id: 'refusal-grounds/no-earlier-judgment',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/ne-bis-in-idem',
  direction: 'against',
  statement: 'No state has given final judgment on the same acts.',
  fora: ['national'],
  engagedWhen: { fact: 'request.finalJudgmentElsewhere', is: false },
  rests: 'authority',
  legalBasis: [...judgedHereClauses, { authority: 'uk-jc-china-cg-2008', pinpoint: 'headnote 1-2', certainty: 'read' }],
  material: {},
  inForce: { from: '1957-12-06' },
})
