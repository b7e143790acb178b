import { defineRule } from '#lib/rules/engine/rule'

export const illTreatmentPlaceNotNamed = defineRule({
  id: 'assurances/ill-treatment-place-not-named',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'for',
  statement: 'The place of detention is not named, so that nobody can check the assurance there.',
  fora: 'all',
  engagedWhen: {
    allOf: [{ condition: 'ill-treatment-assurance-given' }, { fact: 'detentionThere.placeNamed', is: false }],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '189 (eighth factor)', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2012-01-17' },
})
