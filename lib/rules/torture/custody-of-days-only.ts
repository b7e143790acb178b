import { defineRule } from '#lib/rules/engine/rule'

export const custodyOfDaysOnly = defineRule({
  id: 'torture/custody-of-days-only',
  ground: 'torture',
  element: 'torture/held-on-return',
  direction: 'against',
  statement:
    'Any custody there would be over within hours or a few days, while the finding in Liu is about a person who will be held.',
  fora: 'all',
  engagedWhen: { fact: 'detentionThere.shortCustodyOnly', is: true },
  rests: 'authority',
  legalBasis: [{ authority: 'liu-v-poland-2022', pinpoint: '83-85', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2022-10-06' },
})
