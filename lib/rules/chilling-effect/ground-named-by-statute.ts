import { defineRule } from '#lib/rules/engine/rule'
import { discriminationClauses } from '#lib/rules/shared-clauses'

export const groundNamedByStatute = defineRule({
  id: 'chilling-effect/ground-named-by-statute',
  ground: 'chilling-effect',
  element: 'chilling-effect/protected-profile',
  direction: 'for',
  statement:
    'Political activity that is proved, or membership of a persecuted group that is shown, is among the grounds for which the extradition statute of the requested state protects.',
  fora: ['national'],
  appliesWhen: {
    fact: 'requestedState.statute',
    isOneOf: ['AU', 'BR', 'CA', 'CZ', 'ES', 'GB', 'IT', 'NZ', 'PL', 'PT'],
  },
  engagedWhen: {
    anyOf: [
      {
        allOf: [
          { fact: 'profile.politicalActivity', is: true },
          { fact: 'profile.activityProved', is: true },
        ],
      },
      { allOf: [{ condition: 'belongs-to-reported-group' }, { fact: 'person.groupMembershipShown', is: true }] },
    ],
  },
  rests: 'authority',
  legalBasis: [
    ...discriminationClauses,
    { authority: 'pl-constitution-1997', pinpoint: 'art. 55', certainty: 'from-memory' },
    { authority: 'br-constitution-1988', pinpoint: 'art. 5 LII', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1985-03-21' },
})
