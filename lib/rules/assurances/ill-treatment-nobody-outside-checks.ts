import { defineRule } from '#lib/rules/engine/rule'

export const illTreatmentNobodyOutsideChecks = defineRule({
  id: 'assurances/ill-treatment-nobody-outside-checks',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'for',
  statement: 'Nobody outside the requesting state would check that the assurance is kept.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { condition: 'ill-treatment-assurance-given' },
      { fact: 'assurances.monitoredBy', isOneOf: ['nobody', 'requesting-state'] },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'alzery-v-sweden-2006', pinpoint: '11.3-11.5', certainty: 'read' },
    { authority: 'othman-v-uk-2012', pinpoint: '189 (eighth factor)', certainty: 'from-memory' },
    { authority: 'canada-lai-2007', pinpoint: null, certainty: 'from-memory' },
    { authority: 'hrc-maksudov-v-kyrgyzstan-2008', pinpoint: '12.5', certainty: 'from-memory' },
    { authority: 'cat-pelit-v-azerbaijan-2007', pinpoint: '11', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2006-10-25' },
})
