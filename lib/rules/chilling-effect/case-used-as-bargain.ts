import { defineRule } from '#lib/rules/engine/rule'

export const caseUsedAsBargain = defineRule({
  id: 'chilling-effect/case-used-as-bargain',
  ground: 'chilling-effect',
  element: 'chilling-effect/link-to-request',
  direction: 'for',
  statement: 'Statements or events tie the person’s fate to a dispute between states.',
  fora: 'all',
  engagedWhen: { fact: 'profile.usedAsBargain', is: true },
  rests: 'country-material',
  legalBasis: [
    { authority: 'echr', pinpoint: 'art. 18', certainty: 'from-memory' },
    { authority: 'gusinskiy-v-russia-2004', pinpoint: null, certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1953-09-03' },
})
