import { defineRule } from '#lib/rules/engine/rule'

export const noOffenceOfTorture = defineRule({
  id: 'torture/no-offence-of-torture',
  ground: 'torture',
  element: 'torture/safeguards-in-practice',
  direction: 'for',
  statement:
    'The law of the requesting state has no offence that matches the definition of torture in the Convention, and Liu saw serious gaps in its ban.',
  fora: 'all',
  engagedWhen: { fact: 'country.tortureReports.origins', atLeast: 1 },
  rests: 'country-material',
  legalBasis: [{ authority: 'liu-v-poland-2022', pinpoint: '79', certainty: 'secondary' }],
  material: {
    supports: { ids: ['torture-definition-domestic'] },
    contrary: { ids: ['cpl-exclusion-rules', 'cat-co5-positive-aspects'] },
  },
  inForce: { from: '2022-10-06' },
})
