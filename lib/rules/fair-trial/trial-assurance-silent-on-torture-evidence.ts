import { defineRule } from '#lib/rules/engine/rule'

export const trialAssuranceSilentOnTortureEvidence = defineRule({
  id: 'fair-trial/trial-assurance-silent-on-torture-evidence',
  ground: 'fair-trial',
  element: 'fair-trial/trial-assurance',
  direction: 'for',
  statement:
    'The assurance on the trial does not rule out statements obtained by ill-treatment, and there is a real risk of them: in Othman promises of a fair trial did not remove that risk.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'assurances.trial', isOneOf: ['offered', 'accepted'] },
      { fact: 'assurances.excludesTortureEvidence', is: false },
      {
        anyOf: [
          { fact: 'trialThere.evidenceFromTorture', is: true },
          { fact: 'detentionThere.coAccusedIllTreated', is: true },
        ],
      },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '263-287', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2012-01-17' },
})
