import { defineRule } from '#lib/rules/engine/rule'

export const exclusionExaminedInTheCase = defineRule({
  id: 'fair-trial/exclusion-examined-in-the-case',
  ground: 'fair-trial',
  element: 'fair-trial/safeguards-in-practice',
  direction: 'against',
  statement:
    'A request to exclude unlawfully obtained evidence was properly examined in this very case: a reform shown to work counted in Ahorugeze.',
  fora: 'all',
  engagedWhen: { fact: 'trialThere.exclusionSought', is: true },
  rests: 'authority',
  legalBasis: [{ authority: 'ahorugeze-v-sweden-2011', pinpoint: '129', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2011-10-27' },
})
