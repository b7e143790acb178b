import { defineRule } from '#lib/rules/engine/rule'

export const tibetans = defineRule({
  id: 'torture/tibetans',
  ground: 'torture',
  element: 'torture/group-at-risk',
  direction: 'for',
  statement:
    'The UN Committee against Torture recorded its concern at reports of torture of Tibetans in custody, and a British tribunal saw a real risk for Tibetans who had left without leave; the library holds no record of its own on them.',
  fora: 'all',
  engagedWhen: { fact: 'person.groups', includes: 'tibetan' },
  rests: 'authority',
  legalBasis: [
    { authority: 'uk-sp-tibetans-cg-2007', pinpoint: 'headnote', certainty: 'from-memory' },
    { authority: 'cat-concluding-observations-2008', pinpoint: '23', certainty: 'from-memory' },
    { authority: 'cat-concluding-observations-2015', pinpoint: '40', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2008-12-12' },
})
