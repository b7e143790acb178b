import { defineRule } from '#lib/rules/engine/rule'

export const noInterestOfTheAuthorities = defineRule({
  id: 'torture/no-interest-of-the-authorities',
  ground: 'torture',
  element: 'torture/link-to-group',
  direction: 'against',
  statement: 'Nothing shows that the authorities of the requesting state take an interest in this member of the group.',
  fora: 'all',
  engagedWhen: {
    allOf: [{ condition: 'belongs-to-reported-group' }, { fact: 'profile.knownToAuthorities', is: false }],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'y-v-russia-2008', pinpoint: null, certainty: 'secondary' },
    { authority: 'cat-z-v-australia-2021', pinpoint: '9.6-9.10', certainty: 'read' },
  ],
  material: {},
  inForce: { from: '2008-12-04' },
})
