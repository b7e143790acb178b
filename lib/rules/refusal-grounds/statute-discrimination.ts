import { defineRule } from '#lib/rules/engine/rule'
import { discriminationClauses } from '#lib/rules/shared-clauses'

export const statuteDiscrimination = defineRule({
  id: 'refusal-grounds/statute-discrimination',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/discrimination',
  direction: 'for',
  statement:
    'The request aims at race, religion, nationality or political opinion, or the person may be worse off at trial or in custody for one of them: the statute of the requested state bars surrender, or lets it be refused.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['AU', 'CA', 'CZ', 'ES', 'GB', 'IT', 'NZ', 'PT'] },
  engagedWhen: {
    anyOf: [
      { fact: 'profile.linkToCharge', is: true },
      { fact: 'profile.worseTreatmentForOpinion', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [...discriminationClauses],
  material: {},
  inForce: { from: '1985-03-21' },
})
