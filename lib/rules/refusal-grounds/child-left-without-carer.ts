import { defineRule } from '#lib/rules/engine/rule'

export const childLeftWithoutCarer = defineRule({
  id: 'refusal-grounds/child-left-without-carer',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/humanitarian',
  direction: 'for',
  statement:
    'Surrender would leave a child or dependant without a carer: the interests of the child are a primary consideration, and the harm can outweigh the public interest in extradition.',
  fora: ['national'],
  engagedWhen: { fact: 'family.onlyCarer', is: true },
  rests: 'authority',
  legalBasis: [
    { authority: 'uk-hh-2012', pinpoint: null, certainty: 'from-memory' },
    { authority: 'echr', pinpoint: 'art. 8', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2012-06-20' },
})
