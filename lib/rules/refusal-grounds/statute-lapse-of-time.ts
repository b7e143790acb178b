import { defineRule } from '#lib/rules/engine/rule'
import { lapseOfTimeClauses } from '#lib/rules/shared-clauses'

export const statuteLapseOfTime = defineRule({
  id: 'refusal-grounds/statute-lapse-of-time',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/lapse-of-time',
  direction: 'for',
  statement:
    'The limitation period has run out under a law that the statute of the requested state looks to: surrender is barred for what it covers.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['BR', 'CA', 'CZ', 'ES', 'PL', 'PT'] },
  engagedWhen: {
    allOf: [
      { fact: 'request.limitationPeriodExpired', is: true },
      {
        anyOf: [
          { not: { fact: 'requestedState.statute', isOneOf: ['CA', 'CZ'] } },
          {
            allOf: [
              { fact: 'requestedState.statute', is: 'CA' },
              { fact: 'request.limitationUnder', isOneOf: ['requesting-state', 'both'] },
            ],
          },
          {
            allOf: [
              { fact: 'requestedState.statute', is: 'CZ' },
              { fact: 'request.limitationUnder', isOneOf: ['requested-state', 'both'] },
            ],
          },
        ],
      },
    ],
  },
  rests: 'authority',
  legalBasis: [...lapseOfTimeClauses],
  material: {},
  inForce: { from: '1985-03-21' },
})
