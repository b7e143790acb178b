import { defineRule } from '#lib/rules/engine/rule'

export const proceedingsPursued = defineRule({
  id: 'liberty/proceedings-pursued',
  ground: 'liberty',
  element: 'liberty/without-diligence',
  direction: 'against',
  statement:
    'The proceedings were pursued without long unexplained inactivity; it was unexplained delay that made the long detention unlawful in Liu.',
  fora: 'all',
  engagedWhen: { fact: 'proceedings.unexplainedDelay', is: false },
  rests: 'authority',
  legalBasis: [{ authority: 'liu-v-poland-2022', pinpoint: 'headnote, art. 5 § 1 (f)', certainty: 'read' }],
  material: {},
  inForce: { from: '2022-10-06' },
})
