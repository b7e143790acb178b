import { defineRule } from '#lib/rules/engine/rule'

export const illTreatedCoAccusedConfession = defineRule({
  id: 'fair-trial/ill-treated-co-accused-confession',
  ground: 'fair-trial',
  element: 'fair-trial/torture-evidence-used',
  direction: 'for',
  statement:
    'A co-accused or witness was ill-treated in custody and the case rests mainly on confessions: the risk that evidence of co-defendants obtained by torture is used barred removal in Othman.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'detentionThere.coAccusedIllTreated', is: true },
      { fact: 'trialThere.confessionMainEvidence', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '263-287', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2012-01-17' },
})
