import { defineRule } from '#lib/rules/engine/rule'

export const tibetanLeftOpenly = defineRule({
  id: 'torture/tibetan-left-openly',
  ground: 'torture',
  element: 'torture/link-to-group',
  direction: 'against',
  statement:
    'British country guidance on Tibetans is about those who left without leave, while this person left openly and nothing shows that the authorities take an interest.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'person.groups', includes: 'tibetan' },
      { fact: 'profile.departure', is: 'open' },
      { fact: 'profile.knownToAuthorities', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'uk-sp-tibetans-cg-2007', pinpoint: 'headnote', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2007-02-09' },
})
