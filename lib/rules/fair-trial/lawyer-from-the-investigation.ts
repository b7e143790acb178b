import { defineRule } from '#lib/rules/engine/rule'

export const lawyerFromTheInvestigation = defineRule({
  id: 'fair-trial/lawyer-from-the-investigation',
  ground: 'fair-trial',
  element: 'fair-trial/lawyer-refused',
  direction: 'for',
  statement:
    'No lawyer could come before the investigation is over, while the Inter-American Court asks for counsel from the moment a person is investigated.',
  fora: ['iacthr'],
  engagedWhen: { fact: 'trialThere.counselFrom', isOneOf: ['after-investigation', 'trial-only', 'never'] },
  rests: 'country-material',
  legalBasis: [
    { authority: 'iacthr-barreto-leiva-v-venezuela-2009', pinpoint: '29, 62', certainty: 'from-memory' },
    { authority: 'achr', pinpoint: 'art. 8(2)(d)', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2009-11-17' },
})
