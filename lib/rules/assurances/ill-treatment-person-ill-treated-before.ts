import { defineRule } from '#lib/rules/engine/rule'

/**
 * In Koktysh the promise was a general one. One that is specific and checked in private from outside is looked at
 * as a whole, and there the tenth factor has a rule of less weight (`ill-treatment-before-and-checked-promise`).
 */
export const illTreatmentPersonIllTreatedBefore = defineRule({
  id: 'assurances/ill-treatment-person-ill-treated-before',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'for',
  statement:
    'The person was ill-treated there before, which tells against a promise that is general or that nobody from outside checks in private.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { condition: 'ill-treatment-assurance-given' },
      { fact: 'detentionThere.earlierTorture', is: true },
      { not: { condition: 'specific-and-checked' } },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'othman-v-uk-2012', pinpoint: '189 (tenth factor)', certainty: 'from-memory' },
    { authority: 'koktysh-v-ukraine-2009', pinpoint: '64', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2012-01-17' },
})
