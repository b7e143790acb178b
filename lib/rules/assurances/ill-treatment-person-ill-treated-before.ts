import { defineRule } from '#lib/rules/engine/rule'

export const illTreatmentPersonIllTreatedBefore = defineRule({
  id: 'assurances/ill-treatment-person-ill-treated-before',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'for',
  statement: 'The person was ill-treated there before, which tells against a promise that it will not happen again.',
  fora: 'all',
  engagedWhen: {
    allOf: [{ condition: 'ill-treatment-assurance-given' }, { fact: 'detentionThere.earlierTorture', is: true }],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'othman-v-uk-2012', pinpoint: '189 (tenth factor)', certainty: 'from-memory' },
    { authority: 'koktysh-v-ukraine-2009', pinpoint: '64', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2012-01-17' },
})
