import { defineRule } from '#lib/rules/engine/rule'

export const tortureClaimsNotExaminedThere = defineRule({
  id: 'fair-trial/torture-claims-not-examined-there',
  ground: 'fair-trial',
  element: 'fair-trial/torture-evidence-used',
  direction: 'for',
  statement:
    'A co-accused or witness was ill-treated and the courts there did not examine it seriously: where a system offers no real guarantee of that, a real risk that the evidence is tainted is enough.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'detentionThere.coAccusedIllTreated', is: true },
      { fact: 'trialThere.exclusionSought', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'el-haski-v-belgium-2012', pinpoint: '86-88', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2012-09-25' },
})
