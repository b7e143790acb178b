import { defineRule } from '#lib/rules/engine/rule'

export const generalViolenceInExtremeCasesOnly = defineRule({
  id: 'torture/general-violence-in-extreme-cases-only',
  ground: 'torture',
  element: 'torture/general-situation',
  direction: 'against',
  statement:
    'A general situation suffices by itself only in the most extreme cases, and here a single independent origin reports ill-treatment in custody.',
  fora: ['ecthr', 'national'],
  appliesWhen: { condition: 'echr-state' },
  engagedWhen: {
    allOf: [
      { fact: 'country.tortureReports.origins', atLeast: 1 },
      { fact: 'country.tortureReports.origins', below: 2 },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'na-v-uk-2008', pinpoint: '115', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2008-07-17' },
})
