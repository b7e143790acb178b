import { defineRule } from '#lib/rules/engine/rule'

export const treatmentNotAvailable = defineRule({
  id: 'torture/treatment-not-available',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement:
    'The person has a serious illness or disorder, and the treatment needed would not be available in custody there.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      {
        anyOf: [
          { fact: 'health.seriousIllness', is: true },
          { fact: 'health.mentalDisorder', is: true },
        ],
      },
      { fact: 'health.treatmentAvailableThere', is: false },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'soering-v-uk-1989', pinpoint: '88-91', certainty: 'secondary' }],
  material: {},
  inForce: { from: '1989-07-07' },
})
