import { defineRule } from '#lib/rules/engine/rule'

export const evidenceBeyondStatements = defineRule({
  id: 'fair-trial/evidence-beyond-statements',
  ground: 'fair-trial',
  element: 'fair-trial/defence-ignored',
  direction: 'against',
  statement:
    'A conviction would not rest decisively on statements that nobody can question, which leaves little of that complaint.',
  fora: 'all',
  engagedWhen: { fact: 'trialThere.writtenStatementsDecisive', is: false },
  rests: 'country-material',
  legalBasis: [{ authority: 'schatschaschwili-v-germany-2015', pinpoint: '107, 111-131', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2015-12-15' },
})
