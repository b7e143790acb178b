import { defineRule } from '#lib/rules/engine/rule'

export const belgianNational = defineRule({
  id: 'refusal-grounds/belgian-national',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/nationality',
  direction: 'for',
  statement: 'The person is Belgian: the Act covers foreigners only and bars the surrender of Belgians.',
  fora: ['national'],
  appliesWhen: { condition: 'requested-state-is-belgium' },
  engagedWhen: { fact: 'person.nationalOfRequestedState', is: true },
  rests: 'authority',
  legalBasis: [{ authority: 'be-extradition-act-1874', pinpoint: 'art. 1 § 1', certainty: 'secondary' }],
  material: {},
  inForce: { from: '2014-07-18' },
})
