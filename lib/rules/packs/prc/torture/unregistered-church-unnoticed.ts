import { defineRule } from '#lib/rules/engine/rule'

export const unregisteredChurchUnnoticed = defineRule({
  id: 'torture/unregistered-church-unnoticed',
  ground: 'torture',
  element: 'torture/group-at-risk',
  direction: 'against',
  statement:
    'British country guidance of 2014 saw, in general, hardly any risk for Christians who live their faith unnoticed, in unregistered churches too.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'person.groups', includes: 'unregistered-church' },
      { fact: 'profile.knownToAuthorities', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'uk-qh-christians-cg-2014', pinpoint: 'headnote', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2014-03-14' },
})
