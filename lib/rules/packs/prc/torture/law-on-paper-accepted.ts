import { defineRule } from '#lib/rules/engine/rule'
import { safeguardsOnPaper } from '#lib/rules/packs/prc/shared-material'

/** Said of an economic charge, so it speaks for ordinary charges only. */
export const lawOnPaperAccepted = defineRule({
  id: 'torture/law-on-paper-accepted',
  ground: 'torture',
  element: 'torture/safeguards-in-practice',
  direction: 'against',
  statement:
    'In an economic case Brazil’s Supreme Federal Court, on reconsideration, accepted the law on paper and saw no risk of ill-treatment.',
  fora: 'all',
  engagedWhen: { condition: 'ordinary-offence' },
  rests: 'authority',
  legalBasis: [{ authority: 'brazil-stf-ext-1727-2025', pinpoint: null, certainty: 'secondary' }],
  material: {
    supports: safeguardsOnPaper,
    contrary: { ids: ['repeated-confession-rule-ineffective', 'italy-cassation-21125-2023'] },
  },
  inForce: { from: '2025-03-11' },
})
