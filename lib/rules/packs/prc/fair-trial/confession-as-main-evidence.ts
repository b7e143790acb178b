import { defineRule } from '#lib/rules/engine/rule'

export const confessionAsMainEvidence = defineRule({
  id: 'fair-trial/confession-as-main-evidence',
  ground: 'fair-trial',
  element: 'fair-trial/torture-evidence-used',
  direction: 'for',
  statement: 'The case rests mainly on confessions, in a system that the UN committee found to rely on them too much.',
  fora: 'all',
  appliesWhen: { condition: 'tried-on-the-mainland' },
  engagedWhen: {
    allOf: [
      { fact: 'trialThere.confessionMainEvidence', is: true },
      { fact: 'country.confessionReliance.origins', atLeast: 1 },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'cat-concluding-observations-2015', pinpoint: null, certainty: 'secondary' }],
  material: {
    supports: { ids: ['cat-co5-overreliance-confessions', 'confession-based-convictions-practice'] },
    contrary: { ids: ['cpl-exclusion-rules', 'cat-co5-positive-aspects'] },
  },
  inForce: { from: '2016-02-03' },
})
