import { defineRule } from '#lib/rules/engine/rule'

export const heldBeforeDecision = defineRule({
  id: 'chilling-effect/held-before-decision',
  ground: 'chilling-effect',
  element: 'chilling-effect/harm-before-decision',
  direction: 'for',
  statement: 'The person is held while the request is decided; others were held for years and then freed.',
  fora: 'all',
  engagedWhen: { fact: 'proceedings.heldNow', is: true },
  rests: 'country-material',
  legalBasis: [
    { authority: 'liu-v-poland-2022', pinpoint: 'headnote, art. 5 § 1 (f)', certainty: 'read' },
    { authority: 'hrc-kwok-v-australia-2009', pinpoint: '9.3', certainty: 'read' },
  ],
  material: {},
  inForce: { from: '2009-10-23' },
})
