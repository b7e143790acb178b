import { defineRule } from '#lib/rules/engine/rule'

export const trialAssuranceNone = defineRule({
  id: 'fair-trial/trial-assurance-none',
  ground: 'fair-trial',
  element: 'fair-trial/trial-assurance',
  direction: 'for',
  statement: 'No assurance on the trial has been given, so there is none that could answer the risk.',
  fora: 'all',
  engagedWhen: { fact: 'assurances.trial', isOneOf: ['none', 'expected'] },
  rests: 'country-material',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '187-188', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2012-01-17' },
})
