import { defineRule } from '#lib/rules/engine/rule'

export const benefitOfTheDoubt = defineRule({
  id: 'torture/benefit-of-the-doubt',
  ground: 'torture',
  element: 'torture/general-situation',
  direction: 'for',
  statement:
    'Because the requesting state closes off information on its places of detention, the person seeking protection is given the benefit of the doubt.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'country.monitoringRefused.origins', atLeast: 1 },
      { fact: 'country.tortureReports.origins', atLeast: 2 },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'liu-v-poland-2022', pinpoint: 'about 80-82', certainty: 'from-memory' }],
  material: {
    supports: { ids: ['opcat-not-joined', 'cat-art20-reservation', 'cat-co5-torture-entrenched'] },
    contrary: { ids: ['cat-co5-positive-aspects'] },
  },
  inForce: { from: '2022-10-06' },
})
