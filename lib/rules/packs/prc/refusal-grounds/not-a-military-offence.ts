import { defineRule } from '#lib/rules/engine/rule'
import { militaryOffenceClauses } from '#lib/rules/shared-clauses'

export const notAMilitaryOffence = defineRule({
  id: 'refusal-grounds/not-a-military-offence',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/military-offence',
  direction: 'against',
  statement: 'The offence is not one of military duty.',
  fora: ['national'],
  appliesWhen: {
    fact: 'requestedState.statute',
    isOneOf: ['ES', 'IT', 'AO', 'AU', 'CA', 'CZ', 'NZ', 'PL', 'PT', 'SE', 'other'],
  },
  engagedWhen: { not: { fact: 'request.offenceKind', is: 'military' } },
  rests: 'authority',
  legalBasis: [
    { authority: 'es-prc-extradition-treaty-2005', pinpoint: null, certainty: 'secondary' },
    { authority: 'it-prc-extradition-treaty-2010', pinpoint: null, certainty: 'secondary' },
    { authority: 'ao-prc-extradition-treaty-2006', pinpoint: 'art. 3', certainty: 'secondary' },
    ...militaryOffenceClauses,
    { authority: 'un-model-treaty-on-extradition-1990', pinpoint: 'art. 3(c)', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2007-04-04' },
})
