import { defineRule } from '#lib/rules/engine/rule'

export const illTreatmentAbuseIsPunished = defineRule({
  id: 'assurances/ill-treatment-abuse-is-punished',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'against',
  statement:
    'Officials have been tried and punished for abuse of people in custody, and the Court asks whether ill-treatment is investigated and punished there.',
  fora: 'all',
  engagedWhen: {
    allOf: [{ condition: 'ill-treatment-assurance-given' }, { fact: 'country.accountability.origins', atLeast: 1 }],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '189 (ninth factor)', certainty: 'from-memory' }],
  material: {
    supports: { ids: ['rsdl-bao-officers-convicted-2025', 'spp-2023-judicial-staff-investigated'] },
    contrary: { ids: ['cat-co5-torture-entrenched', 'sweden-ud-2019-report'] },
  },
  inForce: { from: '2012-01-17' },
})
