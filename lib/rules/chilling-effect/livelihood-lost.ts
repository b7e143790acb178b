import { defineRule } from '#lib/rules/engine/rule'

export const livelihoodLost = defineRule({
  id: 'chilling-effect/livelihood-lost',
  ground: 'chilling-effect',
  element: 'chilling-effect/harm-before-decision',
  direction: 'for',
  statement:
    'The person lost work, business or bank accounts because of the request or the notice, before anything was decided.',
  fora: 'all',
  engagedWhen: { fact: 'proceedings.livelihoodLost', is: true },
  rests: 'country-material',
  legalBasis: [
    { authority: 'liu-v-poland-2022', pinpoint: 'headnote, art. 5 § 1 (f)', certainty: 'read' },
    { authority: 'hrc-kwok-v-australia-2009', pinpoint: '9.3', certainty: 'read' },
  ],
  material: {},
  inForce: { from: '2009-10-23' },
})
