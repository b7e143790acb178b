import { defineRule } from '#lib/rules/engine/rule'

export const evidenceCouldBeBrought = defineRule({
  id: 'torture/evidence-could-be-brought',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'against',
  statement:
    'The person could get at documents and witnesses and has brought nothing beyond their own account, while it is for the person to bring the evidence in the first place.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'proceedings.canDocument', is: true },
      { fact: 'proceedings.individualEvidenceBrought', is: false },
    ],
  },
  rests: 'country-material',
  legalBasis: [
    { authority: 'saadi-v-italy-2008', pinpoint: '129', certainty: 'secondary' },
    { authority: 'cat-general-comment-4-2017', pinpoint: '38', certainty: 'read' },
  ],
  material: {},
  inForce: { from: '2008-02-28' },
})
