import { defineRule } from '#lib/rules/engine/rule'

export const unregisteredChurchNoticed = defineRule({
  id: 'torture/unregistered-church-noticed',
  ground: 'torture',
  element: 'torture/group-at-risk',
  direction: 'for',
  statement:
    'Members of unregistered churches whose conduct has drawn the notice of the authorities may be at risk, each case on its facts, by British country guidance.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'person.groups', includes: 'unregistered-church' },
      { fact: 'profile.knownToAuthorities', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'uk-qh-christians-cg-2014', pinpoint: 'headnote', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2014-03-14' },
})
