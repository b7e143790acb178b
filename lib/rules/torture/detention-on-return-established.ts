import { defineRule } from '#lib/rules/engine/rule'

export const detentionOnReturnEstablished = defineRule({
  id: 'torture/detention-on-return-established',
  ground: 'torture',
  element: 'torture/held-on-return',
  direction: 'for',
  statement: 'It is established or undisputed that the person would be held in custody on return.',
  fora: 'all',
  engagedWhen: { fact: 'detentionThere.certain', is: true },
  rests: 'authority',
  legalBasis: [
    { authority: 'soering-v-uk-1989', pinpoint: '88-91', certainty: 'secondary' },
    { authority: 'liu-v-poland-2022', pinpoint: '83-85', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1989-07-07' },
})
