import { defineRule } from '#lib/rules/engine/rule'

export const custodyWithinNationalLaw = defineRule({
  id: 'liberty/custody-within-national-law',
  ground: 'liberty',
  element: 'liberty/without-legal-basis',
  direction: 'against',
  statement: 'All custody had a basis in national law and kept to its time limits.',
  fora: 'all',
  engagedWhen: { fact: 'proceedings.heldWithoutLegalBasis', is: false },
  rests: 'authority',
  legalBasis: [
    { authority: 'hrc-kim-v-new-zealand-2023', pinpoint: '8.19-8.21', certainty: 'read' },
    { authority: 'echr', pinpoint: 'art. 5 § 1 (f)', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2011-10-31' },
})
