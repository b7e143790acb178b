import { defineRule } from '#lib/rules/engine/rule'

export const broadcastConfessionAsEvidence = defineRule({
  id: 'fair-trial/broadcast-confession-as-evidence',
  ground: 'fair-trial',
  element: 'fair-trial/torture-evidence-used',
  direction: 'for',
  statement:
    'A confession was broadcast before trial and the case rests mainly on confessions, in a system from which forced confessions are reported.',
  fora: 'all',
  appliesWhen: { condition: 'tried-on-the-mainland' },
  engagedWhen: {
    allOf: [
      { fact: 'trialThere.televisedConfession', is: true },
      { fact: 'trialThere.confessionMainEvidence', is: true },
      { fact: 'country.confessionReliance.origins', atLeast: 1 },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'cat-concluding-observations-2015', pinpoint: null, certainty: 'secondary' }],
  material: {
    supports: { ids: ['us-state-2021-rsdl-liuzhi', 'cat-co5-overreliance-confessions'] },
    contrary: { ids: ['cpl-exclusion-rules'] },
  },
  inForce: { from: '2016-02-03' },
})
