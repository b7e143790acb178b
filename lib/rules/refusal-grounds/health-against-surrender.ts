import { defineRule } from '#lib/rules/engine/rule'
import { humanitarianClauses } from '#lib/rules/shared-clauses'

export const healthAgainstSurrender = defineRule({
  id: 'refusal-grounds/health-against-surrender',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/humanitarian',
  direction: 'for',
  statement:
    'The person is seriously ill in body or mind, and either cannot be moved or would go without treatment there: the statute of the requested state lets that stand against surrender.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['CA', 'CZ', 'GB', 'IT', 'NZ', 'PT', 'SE'] },
  engagedWhen: {
    allOf: [
      {
        anyOf: [
          { fact: 'health.seriousIllness', is: true },
          { fact: 'health.mentalDisorder', is: true },
        ],
      },
      {
        anyOf: [
          { fact: 'health.fitToTravel', is: false },
          { fact: 'health.treatmentAvailableThere', is: false },
        ],
      },
    ],
  },
  rests: 'authority',
  legalBasis: [...humanitarianClauses],
  material: {},
  inForce: { from: '1957-12-06' },
})
