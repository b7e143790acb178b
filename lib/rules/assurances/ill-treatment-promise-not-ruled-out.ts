import { defineRule } from '#lib/rules/engine/rule'

/** It answers the argument that no promise of such a state can count, so it speaks only where there are reports. */
export const illTreatmentPromiseNotRuledOut = defineRule({
  id: 'assurances/ill-treatment-promise-not-ruled-out',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'against',
  statement:
    'A bad general record does not by itself rule out reliance on an assurance: only in rare cases can none be given any weight.',
  fora: 'all',
  engagedWhen: {
    allOf: [{ condition: 'ill-treatment-assurance-given' }, { condition: 'ill-treatment-told' }],
  },
  rests: 'country-material',
  legalBasis: [
    { authority: 'new-zealand-kim-sc-2021', pinpoint: null, certainty: 'secondary' },
    { authority: 'othman-v-uk-2012', pinpoint: '187-188', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2012-01-17' },
})
