import { defineRule } from '#lib/rules/engine/rule'

export const lawOnPaperNotEnough = defineRule({
  id: 'fair-trial/law-on-paper-not-enough',
  ground: 'fair-trial',
  element: 'fair-trial/safeguards-in-practice',
  direction: 'for',
  statement:
    'Safeguards that stand in the law do not by themselves protect where reliable sources report a practice against them: said of ill-treatment in Saadi, and argued here of the trial.',
  fora: 'all',
  appliesWhen: { condition: 'tried-on-the-mainland' },
  engagedWhen: { fact: 'country.confessionReliance.origins', atLeast: 1 },
  rests: 'authority',
  legalBasis: [{ authority: 'saadi-v-italy-2008', pinpoint: '147', certainty: 'read' }],
  material: {
    supports: {
      ids: [
        'cat-co5-overreliance-confessions',
        'repeated-confession-rule-ineffective',
        'confession-based-convictions-practice',
      ],
    },
    contrary: { ids: ['cpl-exclusion-rules', 'exclusion-2017-provisions'] },
  },
  inForce: { from: '2008-02-28' },
})
