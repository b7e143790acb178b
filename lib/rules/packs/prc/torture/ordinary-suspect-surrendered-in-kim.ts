import { defineRule } from '#lib/rules/engine/rule'

/** Contrary authority on the same country: shown in every forum, with the weight it has there. */
export const ordinarySuspectSurrenderedInKim = defineRule({
  id: 'torture/ordinary-suspect-surrendered-in-kim',
  ground: 'torture',
  element: 'torture/general-situation',
  direction: 'against',
  statement:
    'A supreme court outside the European Convention, on the same country, weighed the danger to the person and allowed the surrender of an ordinary suspect on detailed and monitored assurances, and such an assurance is given here too.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { condition: 'ordinary-suspect' },
      { condition: 'ordinary-offence' },
      { condition: 'ill-treatment-assurance-given' },
      { fact: 'assurances.specific', is: true },
      { fact: 'assurances.monitoredBy', isOneOf: ['diplomats', 'independent'] },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'new-zealand-kim-sc-2022', pinpoint: '27, 40, 79', certainty: 'secondary' },
    { authority: 'hrc-kim-v-new-zealand-2023', pinpoint: '8.4-8.14', certainty: 'read' },
  ],
  material: {
    supports: { ids: ['nz-kim-supreme-court-2022', 'hrc-kim-v-new-zealand-2023'] },
    contrary: { ids: ['liu-v-poland-general-violence', 'italy-cassation-21125-2023'] },
  },
  inForce: { from: '2022-04-13' },
})
