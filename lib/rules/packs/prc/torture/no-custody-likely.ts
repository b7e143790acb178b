import { defineRule } from '#lib/rules/engine/rule'

export const noCustodyLikely = defineRule({
  id: 'torture/no-custody-likely',
  ground: 'torture',
  element: 'torture/held-on-return',
  direction: 'against',
  statement:
    'The papers point to release pending trial or to a penalty without custody, while the finding in Liu is about a person who will be held.',
  fora: 'all',
  engagedWhen: { fact: 'detentionThere.nonCustodialLikely', is: true },
  rests: 'authority',
  legalBasis: [{ authority: 'liu-v-poland-2022', pinpoint: '83-85', certainty: 'from-memory' }],
  material: { supports: { ids: ['pre-indictment-detention-fall'] } },
  inForce: { from: '2022-10-06' },
})
