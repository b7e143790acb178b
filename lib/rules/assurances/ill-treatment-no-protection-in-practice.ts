import { defineRule } from '#lib/rules/engine/rule'

export const illTreatmentNoProtectionInPractice = defineRule({
  id: 'assurances/ill-treatment-no-protection-in-practice',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'for',
  statement:
    'Monitors are kept out of places of detention there, or officials who ill-treat people go unpunished, so that nothing but the promise protects.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { condition: 'ill-treatment-assurance-given' },
      {
        anyOf: [
          { fact: 'detentionThere.monitorsAdmitted', is: false },
          { fact: 'detentionThere.abusersPunished', is: false },
        ],
      },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'othman-v-uk-2012', pinpoint: '189 (ninth factor)', certainty: 'from-memory' },
    { authority: 'liu-v-poland-2022', pinpoint: 'about 78', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2012-01-17' },
})
