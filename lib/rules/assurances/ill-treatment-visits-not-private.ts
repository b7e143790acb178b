import { defineRule } from '#lib/rules/engine/rule'

export const illTreatmentVisitsNotPrivate = defineRule({
  id: 'assurances/ill-treatment-visits-not-private',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'for',
  statement: 'Visits are foreseen, but they are not private and frequent enough to find ill-treatment.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { condition: 'ill-treatment-assurance-given' },
      { fact: 'assurances.monitoredBy', isOneOf: ['diplomats', 'independent'] },
      { fact: 'assurances.visitsPrivate', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'alzery-v-sweden-2006', pinpoint: '11.3-11.5', certainty: 'read' },
    { authority: 'othman-v-uk-2012', pinpoint: '189 (eighth factor)', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2006-10-25' },
})
