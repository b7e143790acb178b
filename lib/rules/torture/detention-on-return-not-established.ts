import { defineRule } from '#lib/rules/engine/rule'

export const detentionOnReturnNotEstablished = defineRule({
  id: 'torture/detention-on-return-not-established',
  ground: 'torture',
  element: 'torture/held-on-return',
  direction: 'against',
  statement:
    'Detention on return is not established, and the relief from showing personal grounds begins only once it is.',
  fora: 'all',
  engagedWhen: { fact: 'detentionThere.certain', is: false },
  rests: 'authority',
  legalBasis: [{ authority: 'liu-v-poland-2022', pinpoint: '83-85', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2022-10-06' },
})
