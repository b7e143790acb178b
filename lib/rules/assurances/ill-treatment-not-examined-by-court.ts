import { defineRule } from '#lib/rules/engine/rule'

export const illTreatmentNotExaminedByCourt = defineRule({
  id: 'assurances/ill-treatment-not-examined-by-court',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'for',
  statement: 'No court of the requested state has examined whether the assurance can be relied on.',
  fora: 'all',
  engagedWhen: {
    allOf: [{ condition: 'ill-treatment-assurance-given' }, { fact: 'assurances.examinedByCourt', is: false }],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '189 (eleventh factor)', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2012-01-17' },
})
