import { defineRule } from '#lib/rules/engine/rule'

export const ukForumBar = defineRule({
  id: 'refusal-grounds/uk-forum-bar',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/place-of-conduct',
  direction: 'for',
  statement:
    'The conduct took place in the United Kingdom: where a substantial measure of it did, the judge bars extradition if it would not be in the interests of justice.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', is: 'GB' },
  engagedWhen: {
    allOf: [
      { fact: 'request.conductPlace', is: 'requested-state' },
      { fact: 'request.purpose', is: 'prosecution' },
    ],
  },
  rests: 'authority',
  legalBasis: [
    {
      authority: 'uk-crime-and-courts-act-2013',
      pinpoint: 'schedule 20, s. 83A of the Act of 2003',
      certainty: 'from-memory',
    },
  ],
  material: {},
  inForce: { from: '2013-10-14' },
})
