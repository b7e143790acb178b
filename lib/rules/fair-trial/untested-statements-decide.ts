import { defineRule } from '#lib/rules/engine/rule'

export const untestedStatementsDecide = defineRule({
  id: 'fair-trial/untested-statements-decide',
  ground: 'fair-trial',
  element: 'fair-trial/defence-ignored',
  direction: 'for',
  statement:
    'A conviction would rest decisively on written statements of people whom the defence cannot question: unfair unless other safeguards outweigh it, and short of a flagrant denial by itself.',
  fora: 'all',
  engagedWhen: { fact: 'trialThere.writtenStatementsDecisive', is: true },
  rests: 'country-material',
  legalBasis: [{ authority: 'schatschaschwili-v-germany-2015', pinpoint: '107, 111-131', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2015-12-15' },
})
