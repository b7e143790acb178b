import { defineRule } from '#lib/rules/engine/rule'
import { dualCriminalityClauses } from '#lib/rules/shared-clauses'

export const statuteNoDualCriminality = defineRule({
  id: 'refusal-grounds/statute-no-dual-criminality',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/dual-criminality',
  direction: 'for',
  statement: 'The conduct described would be no offence in the requested state: its statute does not allow surrender.',
  fora: ['national'],
  appliesWhen: {
    fact: 'requestedState.statute',
    isOneOf: ['AU', 'BR', 'CA', 'CZ', 'ES', 'GB', 'NZ', 'PL', 'PT', 'SE'],
  },
  engagedWhen: { fact: 'request.dualCriminality', is: false },
  rests: 'authority',
  legalBasis: [...dualCriminalityClauses],
  material: {},
  inForce: { from: '1957-12-06' },
})
