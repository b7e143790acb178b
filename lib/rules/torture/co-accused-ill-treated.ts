import { defineRule } from '#lib/rules/engine/rule'

export const coAccusedIllTreated = defineRule({
  id: 'torture/co-accused-ill-treated',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement:
    'A co-accused or witness in the same investigation was ill-treated in custody, which bears on what awaits this person there.',
  fora: 'all',
  engagedWhen: { fact: 'detentionThere.coAccusedIllTreated', is: true },
  rests: 'country-material',
  legalBasis: [{ authority: 'soering-v-uk-1989', pinpoint: '88-91', certainty: 'secondary' }],
  material: {},
  inForce: { from: '1989-07-07' },
})
