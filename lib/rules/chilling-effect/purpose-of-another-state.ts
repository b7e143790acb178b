import { defineRule } from '#lib/rules/engine/rule'

export const purposeOfAnotherState = defineRule({
  id: 'chilling-effect/purpose-of-another-state',
  ground: 'chilling-effect',
  element: 'chilling-effect/purpose-here',
  direction: 'against',
  statement:
    'Nothing shows that the authorities here act for another purpose than surrender: article 18 is about the state before the Court, and a purpose of the requesting state is argued through the risk on return.',
  fora: ['ecthr'],
  engagedWhen: { fact: 'proceedings.otherPurposeHere', is: false },
  rests: 'authority',
  legalBasis: [
    { authority: 'echr', pinpoint: 'art. 18', certainty: 'from-memory' },
    { authority: 'merabishvili-v-georgia-2017', pinpoint: null, certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1953-09-03' },
})
