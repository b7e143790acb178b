import { defineRule } from '#lib/rules/engine/rule'
import { militaryOffenceClauses } from '#lib/rules/shared-clauses'

export const statuteMilitaryOffence = defineRule({
  id: 'refusal-grounds/statute-military-offence',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/military-offence',
  direction: 'for',
  statement:
    'The offence is one of military duty and not of ordinary criminal law: the statute of the requested state bars surrender, or lets it be refused.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['AU', 'CA', 'CZ', 'ES', 'NZ', 'PL', 'PT', 'SE'] },
  engagedWhen: { fact: 'request.offenceKind', is: 'military' },
  rests: 'authority',
  legalBasis: [...militaryOffenceClauses],
  material: {},
  inForce: { from: '1957-12-06' },
})
