import { defineRule } from '#lib/rules/engine/rule'

export const recognisedRefugee = defineRule({
  id: 'chilling-effect/recognised-refugee',
  ground: 'chilling-effect',
  element: 'chilling-effect/protected-profile',
  direction: 'for',
  statement:
    'The person was recognised as a refugee: an authority found a well-founded fear for race, religion, nationality, social group or political opinion.',
  fora: ['national'],
  engagedWhen: { fact: 'proceedings.asylum', is: 'refugee-status' },
  rests: 'authority',
  legalBasis: [
    { authority: 'refugee-convention-1951', pinpoint: 'art. 1A(2)', certainty: 'from-memory' },
    { authority: 'ca-nemeth-2010', pinpoint: null, certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1954-04-22' },
})
