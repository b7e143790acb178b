import { defineRule } from '#lib/rules/engine/rule'

export const illTreatmentProtectionInPractice = defineRule({
  id: 'assurances/ill-treatment-protection-in-practice',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'against',
  statement:
    'The state that promises admits independent monitors to places of detention and punishes ill-treatment, so that the promise does not stand alone.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { condition: 'ill-treatment-assurance-given' },
      { fact: 'detentionThere.monitorsAdmitted', is: true },
      { fact: 'detentionThere.abusersPunished', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '189 (ninth factor)', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2012-01-17' },
})
