import { defineRule } from '#lib/rules/engine/rule'

export const reportsOfWidespreadIllTreatment = defineRule({
  id: 'torture/reports-of-widespread-ill-treatment',
  ground: 'torture',
  element: 'torture/general-situation',
  direction: 'for',
  statement:
    'Independent and current reports describe ill-treatment in custody there as widespread, to which courts and committees have attached weight.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'detentionThere.reportedIllTreatment', is: 'widespread' },
      { condition: 'reports-independent-and-current' },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'cat-convention', pinpoint: 'art. 3(2)', certainty: 'from-memory' },
    { authority: 'chahal-v-uk-1996', pinpoint: '107', certainty: 'read' },
    { authority: 'suresh-v-canada-2002', pinpoint: '76-78', certainty: 'from-memory' },
    { authority: 'saadi-v-italy-2008', pinpoint: '143-146', certainty: 'read' },
    { authority: 'hrc-israil-v-kazakhstan-2011', pinpoint: '9.3-9.6', certainty: 'read' },
  ],
  material: {},
  inForce: { from: '1987-06-26' },
})
