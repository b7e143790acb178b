import { defineRule } from '#lib/rules/engine/rule'

export const groupPartlyIllTreated = defineRule({
  id: 'torture/group-partly-ill-treated',
  ground: 'torture',
  element: 'torture/group-at-risk',
  direction: 'for',
  statement:
    'Some members of a group to which the person belongs, or some people held on a charge of this kind, are reported to have been ill-treated.',
  fora: 'all',
  engagedWhen: { fact: 'detentionThere.reportsOnSuchPersons', is: 'some' },
  rests: 'country-material',
  legalBasis: [
    { authority: 'na-v-uk-2008', pinpoint: '116-117', certainty: 'from-memory' },
    { authority: 'hrc-z-v-australia-2014', pinpoint: '9.2-9.7', certainty: 'read' },
  ],
  material: {},
  inForce: { from: '2008-07-17' },
})
