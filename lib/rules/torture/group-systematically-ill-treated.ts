import { defineRule } from '#lib/rules/engine/rule'

export const groupSystematicallyIllTreated = defineRule({
  id: 'torture/group-systematically-ill-treated',
  ground: 'torture',
  element: 'torture/group-at-risk',
  direction: 'for',
  statement:
    'Independent and current reports describe systematic ill-treatment of a group to which the person belongs, or of people held on a charge of this kind.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'detentionThere.reportsOnSuchPersons', is: 'systematic' },
      { condition: 'reports-independent-and-current' },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'salah-sheekh-v-netherlands-2007', pinpoint: '148', certainty: 'from-memory' },
    { authority: 'saadi-v-italy-2008', pinpoint: '132, 143-146', certainty: 'read' },
    { authority: 'na-v-uk-2008', pinpoint: '116', certainty: 'from-memory' },
    { authority: 'hrc-israil-v-kazakhstan-2011', pinpoint: '9.3-9.6', certainty: 'read' },
    { authority: 'cat-general-comment-4-2017', pinpoint: '45', certainty: 'read' },
  ],
  material: {},
  inForce: { from: '2007-01-11' },
})
