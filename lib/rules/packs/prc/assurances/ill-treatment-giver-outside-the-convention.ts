import { defineRule } from '#lib/rules/engine/rule'

export const illTreatmentGiverOutsideTheConvention = defineRule({
  id: 'assurances/ill-treatment-giver-outside-the-convention',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'for',
  statement:
    'The requesting state is not bound by the European Convention, so no court of that system can hold it to its promise.',
  fora: ['ecthr', 'national'],
  appliesWhen: { condition: 'echr-state' },
  engagedWhen: { condition: 'ill-treatment-assurance-given' },
  rests: 'country-material',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '189 (sixth factor)', certainty: 'secondary' }],
  material: {},
  inForce: { from: '2012-01-17' },
})
