import { defineRule } from '#lib/rules/engine/rule'

export const underEighteenAtTheTime = defineRule({
  id: 'refusal-grounds/under-eighteen-at-the-time',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/humanitarian',
  direction: 'for',
  statement:
    'The person was under 18 when the conduct took place: the Canadian Act lets surrender be refused where the law there departs from the principles of youth justice here, and age is among what the Swedish Act weighs.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['CA', 'SE'] },
  engagedWhen: { fact: 'person.minorAtTime', is: true },
  rests: 'authority',
  legalBasis: [
    { authority: 'ca-extradition-act-1999', pinpoint: 's. 47(c)', certainty: 'from-memory' },
    { authority: 'se-extradition-act-1957', pinpoint: 's. 8', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1957-12-06' },
})
