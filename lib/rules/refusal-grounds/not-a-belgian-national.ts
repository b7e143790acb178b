import { defineRule } from '#lib/rules/engine/rule'

export const notABelgianNational = defineRule({
  id: 'refusal-grounds/not-a-belgian-national',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/nationality',
  direction: 'against',
  statement: 'The person is not Belgian: the nationality bar of the Act does not apply.',
  fora: ['national'],
  appliesWhen: { condition: 'requested-state-is-belgium' },
  engagedWhen: { fact: 'person.nationalOfRequestedState', is: false },
  rests: 'authority',
  legalBasis: [{ authority: 'be-extradition-act-1874', pinpoint: 'art. 1 § 1', certainty: 'secondary' }],
  material: {},
  inForce: { from: '2014-07-18' },
})
