import { defineRule } from '#lib/rules/engine/rule'

export const tibetanLeftInHiding = defineRule({
  id: 'torture/tibetan-left-in-hiding',
  ground: 'torture',
  element: 'torture/link-to-group',
  direction: 'for',
  statement:
    'A Tibetan who left without leave is taken for a supporter of the exiled leadership, on which British country guidance rested a real risk.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'person.groups', includes: 'tibetan' },
      { fact: 'profile.departure', is: 'hidden' },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'uk-sp-tibetans-cg-2007', pinpoint: 'headnote', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2007-02-09' },
})
