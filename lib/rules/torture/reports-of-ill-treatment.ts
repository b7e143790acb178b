import { defineRule } from '#lib/rules/engine/rule'

/** Before Liu no court is known to the library that held the reports to be enough; they weigh as material only. */
export const reportsOfIllTreatment = defineRule({
  id: 'torture/reports-of-ill-treatment',
  ground: 'torture',
  element: 'torture/general-situation',
  direction: 'for',
  statement: 'Reliable sources report torture or ill-treatment in custody in the requesting state.',
  fora: 'all',
  engagedWhen: { condition: 'ill-treatment-told' },
  rests: 'country-material',
  legalBasis: [
    { authority: 'soering-v-uk-1989', pinpoint: '88-91', certainty: 'secondary' },
    { authority: 'saadi-v-italy-2008', pinpoint: '143-146, 147', certainty: 'read' },
    { authority: 'cat-general-comment-4-2017', pinpoint: '43, 45', certainty: 'read' },
  ],
  material: {},
  inForce: { from: '1989-07-07' },
})
