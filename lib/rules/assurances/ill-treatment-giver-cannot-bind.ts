import { defineRule } from '#lib/rules/engine/rule'

export const illTreatmentGiverCannotBind = defineRule({
  id: 'assurances/ill-treatment-giver-cannot-bind',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'for',
  statement: 'The assurance does not bind the courts, the police and the places of detention of the requesting state.',
  fora: 'all',
  engagedWhen: {
    allOf: [{ condition: 'ill-treatment-assurance-given' }, { fact: 'assurances.bindCourtsAndPolice', is: false }],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'othman-v-uk-2012', pinpoint: '189 (third and fourth factors)', certainty: 'secondary' },
    { authority: 'czech-constitutional-court-2020', pinpoint: null, certainty: 'secondary' },
    { authority: 'li-zhihui-poland-2021', pinpoint: null, certainty: 'secondary' },
    { authority: 'soldatenko-v-ukraine-2008', pinpoint: '73', certainty: 'from-memory' },
    { authority: 'baysakov-v-ukraine-2010', pinpoint: '51', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2012-01-17' },
})
