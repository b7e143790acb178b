import { defineRule } from '#lib/rules/engine/rule'

export const illTreatmentMonitorsKeptOut = defineRule({
  id: 'assurances/ill-treatment-monitors-kept-out',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'for',
  statement:
    'The requesting state lets no international body inspect its places of detention, while the Court asks whether it works with outside monitors.',
  fora: 'all',
  engagedWhen: {
    allOf: [{ condition: 'ill-treatment-assurance-given' }, { fact: 'country.monitoringRefused.origins', atLeast: 1 }],
  },
  rests: 'country-material',
  legalBasis: [
    { authority: 'othman-v-uk-2012', pinpoint: '189 (ninth factor)', certainty: 'from-memory' },
    { authority: 'ben-khemais-v-italy-2009', pinpoint: null, certainty: 'from-memory' },
    { authority: 'koktysh-v-ukraine-2009', pinpoint: '63', certainty: 'from-memory' },
  ],
  material: {
    supports: { ids: ['opcat-not-joined', 'cat-art20-reservation', 'art20-reservation-maintained'] },
    contrary: { ids: ['lai-federal-court-2011', 'nz-kim-supreme-court-2022'] },
  },
  inForce: { from: '2012-01-17' },
})
