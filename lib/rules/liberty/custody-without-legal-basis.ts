import { defineRule } from '#lib/rules/engine/rule'

export const custodyWithoutLegalBasis = defineRule({
  id: 'liberty/custody-without-legal-basis',
  ground: 'liberty',
  element: 'liberty/without-legal-basis',
  direction: 'for',
  statement:
    'There was custody without a basis in national law or beyond the time limit it sets: such a period is unlawful by itself.',
  fora: 'all',
  engagedWhen: { fact: 'proceedings.heldWithoutLegalBasis', is: true },
  rests: 'authority',
  legalBasis: [
    { authority: 'hrc-israil-v-kazakhstan-2011', pinpoint: '9.2', certainty: 'read' },
    { authority: 'hrc-kim-v-new-zealand-2023', pinpoint: '8.19-8.21', certainty: 'read' },
    { authority: 'echr', pinpoint: 'art. 5 § 1 (f)', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2011-10-31' },
})
