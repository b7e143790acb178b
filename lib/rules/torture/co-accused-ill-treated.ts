import { defineRule } from '#lib/rules/engine/rule'

export const coAccusedIllTreated = defineRule({
  id: 'torture/co-accused-ill-treated',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement: 'A co-accused or witness in the same investigation was ill-treated in custody.',
  fora: 'all',
  engagedWhen: { fact: 'detentionThere.coAccusedIllTreated', is: true },
  rests: 'authority',
  legalBasis: [
    { authority: 'canada-lai-2007', pinpoint: null, certainty: 'secondary' },
    { authority: 'othman-v-uk-2012', pinpoint: '263-287', certainty: 'from-memory' },
  ],
  material: { supports: { ids: ['rsdl-bao-qinrui-death'] }, contrary: { ids: ['rsdl-bao-officers-convicted-2025'] } },
  inForce: { from: '2007-04-05' },
})
