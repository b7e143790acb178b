import { defineRule } from '#lib/rules/engine/rule'

export const illTreatmentAccessAgreementsBroken = defineRule({
  id: 'assurances/ill-treatment-access-agreements-broken',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'for',
  statement: 'Agreed access to detained persons or their trials has been refused to other states before.',
  fora: 'all',
  engagedWhen: {
    allOf: [{ condition: 'ill-treatment-assurance-given' }, { fact: 'country.assurancesBroken.origins', atLeast: 1 }],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '189 (seventh factor)', certainty: 'secondary' }],
  material: {},
  inForce: { from: '2012-01-17' },
})
