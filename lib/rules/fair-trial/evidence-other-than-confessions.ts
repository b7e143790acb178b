import { defineRule } from '#lib/rules/engine/rule'

export const evidenceOtherThanConfessions = defineRule({
  id: 'fair-trial/evidence-other-than-confessions',
  ground: 'fair-trial',
  element: 'fair-trial/torture-evidence-used',
  direction: 'against',
  statement:
    'The case rests mainly on evidence other than confessions and no statement to be used is known to come from torture: the stringent test asks for a real risk that such evidence is used.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'trialThere.confessionMainEvidence', is: false },
      { fact: 'trialThere.evidenceFromTorture', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '260-261', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2012-01-17' },
})
