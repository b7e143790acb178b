import { defineRule } from '#lib/rules/engine/rule'

export const treatmentOfMentalDisorderWanting = defineRule({
  id: 'torture/treatment-of-mental-disorder-wanting',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement:
    'A medical report shows a serious mental disorder, and custody there would be without the treatment it needs: for such a person that alone can reach article 3.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'health.mentalDisorder', is: true },
      { fact: 'health.treatmentAvailableThere', is: false },
      { fact: 'health.medicalReport', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'aswat-v-uk-2013', pinpoint: null, certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2013-04-16' },
})
