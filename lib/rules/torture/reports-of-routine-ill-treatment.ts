import { defineRule } from '#lib/rules/engine/rule'

/** What the library computes for the state of a pack, a person answers here from the reports on file. */
export const reportsOfRoutineIllTreatment = defineRule({
  id: 'torture/reports-of-routine-ill-treatment',
  ground: 'torture',
  element: 'torture/general-situation',
  direction: 'for',
  statement:
    'Independent and current reports describe ill-treatment in custody there as routine, whoever is held; in Soldatenko that sufficed for any suspect who would be held.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'detentionThere.reportedIllTreatment', is: 'routine' },
      { condition: 'reports-independent-and-current' },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'soldatenko-v-ukraine-2008', pinpoint: '71-72', certainty: 'from-memory' },
    { authority: 'liu-v-poland-2022', pinpoint: '83', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2008-10-23' },
})
