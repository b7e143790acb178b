import { defineRule } from '#lib/rules/engine/rule'
import { humanitarianClauses } from '#lib/rules/shared-clauses'

export const healthCanBeCaredFor = defineRule({
  id: 'refusal-grounds/health-can-be-cared-for',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/humanitarian',
  direction: 'against',
  statement: 'The person is fit to travel, and the illness, if there is one, can be treated in custody there.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['CA', 'CZ', 'GB', 'IT', 'NZ', 'PT', 'SE', 'other'] },
  engagedWhen: {
    allOf: [
      { fact: 'health.fitToTravel', is: true },
      {
        anyOf: [
          { fact: 'health.treatmentAvailableThere', is: true },
          {
            allOf: [
              { fact: 'health.seriousIllness', is: false },
              { fact: 'health.mentalDisorder', is: false },
            ],
          },
        ],
      },
    ],
  },
  rests: 'authority',
  legalBasis: [
    ...humanitarianClauses,
    { authority: 'un-model-treaty-on-extradition-1990', pinpoint: 'art. 4(h)', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1957-12-06' },
})
