import { defineRule } from '#lib/rules/engine/rule'
import { politicalOffenceClauses } from '#lib/rules/shared-clauses'

export const statutePoliticalOffence = defineRule({
  id: 'refusal-grounds/statute-political-offence',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/political-offence',
  direction: 'for',
  statement:
    'The offence is political, no act of violence by the person is set out and it is not charged as terrorism: the statute of the requested state bars surrender.',
  fora: ['national'],
  appliesWhen: {
    fact: 'requestedState.statute',
    isOneOf: ['AU', 'BR', 'CA', 'CZ', 'ES', 'IT', 'NZ', 'PL', 'PT', 'SE'],
  },
  engagedWhen: {
    allOf: [
      { fact: 'request.politicalOffence', is: true },
      { not: { fact: 'request.offenceKind', is: 'terrorism' } },
      { not: { fact: 'request.violentActsSpecified', is: true } },
    ],
  },
  rests: 'authority',
  legalBasis: [...politicalOffenceClauses],
  material: {},
  inForce: { from: '1957-12-06' },
})
