import { defineRule } from '#lib/rules/engine/rule'

export const safeguardsAcceptedOnPaper = defineRule({
  id: 'fair-trial/safeguards-accepted-on-paper',
  ground: 'fair-trial',
  element: 'fair-trial/safeguards-in-practice',
  direction: 'against',
  statement:
    'In an economic case Brazil’s Supreme Federal Court, on reconsideration, accepted the procedure code, the exclusion of evidence obtained by torture and review by the Supreme People’s Court as safeguards.',
  fora: 'all',
  appliesWhen: { condition: 'tried-on-the-mainland' },
  engagedWhen: { condition: 'ordinary-offence' },
  rests: 'authority',
  legalBasis: [{ authority: 'brazil-stf-ext-1727-2025', pinpoint: null, certainty: 'secondary' }],
  material: {
    supports: { ids: ['cpl-exclusion-rules', 'legal-aid-law-2022'] },
    contrary: { ids: ['repeated-confession-rule-ineffective'] },
  },
  inForce: { from: '2025-03-11' },
})
