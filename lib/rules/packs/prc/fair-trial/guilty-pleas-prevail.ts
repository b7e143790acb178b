import { defineRule } from '#lib/rules/engine/rule'

export const guiltyPleasPrevail = defineRule({
  id: 'fair-trial/guilty-pleas-prevail',
  ground: 'fair-trial',
  element: 'fair-trial/defence-ignored',
  direction: 'for',
  statement:
    'Most cases end in a procedure that gives leniency for a confession, and this case rests mainly on confessions: country material for a trial in which the defence is hardly heard.',
  fora: 'all',
  appliesWhen: { condition: 'tried-on-the-mainland' },
  engagedWhen: {
    allOf: [
      { fact: 'country.confessionReliance.origins', atLeast: 1 },
      { fact: 'trialThere.confessionMainEvidence', is: true },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '259', certainty: 'read' }],
  material: {
    supports: { ids: ['confession-based-convictions-practice', 'cat-co5-overreliance-confessions'] },
    contrary: { ids: ['cpl-exclusion-rules'] },
  },
  inForce: { from: '2012-01-17' },
})
