import { defineRule } from '#lib/rules/engine/rule'

export const treatmentAvailable = defineRule({
  id: 'torture/treatment-available',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'against',
  statement: 'The treatment that the person needs would be available in custody there.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      {
        anyOf: [
          { fact: 'health.seriousIllness', is: true },
          { fact: 'health.mentalDisorder', is: true },
        ],
      },
      { fact: 'health.treatmentAvailableThere', is: true },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'soering-v-uk-1989', pinpoint: '88-91', certainty: 'secondary' }],
  material: {},
  inForce: { from: '1989-07-07' },
})
