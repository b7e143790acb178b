import { defineRule } from '#lib/rules/engine/rule'
import { dualCriminalityClauses } from '#lib/rules/shared-clauses'

export const statuteDualCriminalityMet = defineRule({
  id: 'refusal-grounds/statute-dual-criminality-met',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/dual-criminality',
  direction: 'against',
  statement: 'The conduct described, whatever its name, would be an offence in the requested state as well.',
  fora: ['national'],
  appliesWhen: {
    fact: 'requestedState.statute',
    isOneOf: ['AU', 'BR', 'CA', 'CZ', 'ES', 'GB', 'NZ', 'PL', 'PT', 'SE'],
  },
  engagedWhen: { fact: 'request.dualCriminality', is: true },
  rests: 'authority',
  legalBasis: [...dualCriminalityClauses, { authority: 'uk-norris-2008', pinpoint: null, certainty: 'from-memory' }],
  material: {},
  inForce: { from: '1957-12-06' },
})
