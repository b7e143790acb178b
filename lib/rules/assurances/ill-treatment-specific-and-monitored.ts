import { defineRule } from '#lib/rules/engine/rule'

/** What Othman and Kim (No 2) accepted: specific, given by the state, checked in private by people from outside. */
export const illTreatmentSpecificAndMonitored = defineRule({
  id: 'assurances/ill-treatment-specific-and-monitored',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'against',
  statement:
    'The assurance is specific, given at state level and open to private visits from outside, as those that courts accepted.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { condition: 'ill-treatment-assurance-given' },
      { fact: 'assurances.specific', is: true },
      { fact: 'assurances.giver', isOneOf: ['foreign-ministry', 'government', 'supreme-court'] },
      { condition: 'outside-monitoring' },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'othman-v-uk-2012', pinpoint: '189, 190-205', certainty: 'from-memory' },
    { authority: 'new-zealand-kim-sc-2022', pinpoint: '32-40', certainty: 'secondary' },
    { authority: 'hrc-kim-v-new-zealand-2023', pinpoint: '8.4-8.14', certainty: 'read' },
    { authority: 'canada-lai-2011', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2011-07-21' },
})
