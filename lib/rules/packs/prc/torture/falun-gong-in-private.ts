import { defineRule } from '#lib/rules/engine/rule'

export const falunGongInPrivate = defineRule({
  id: 'torture/falun-gong-in-private',
  ground: 'torture',
  element: 'torture/group-at-risk',
  direction: 'against',
  statement:
    'British country guidance saw, as a rule, no real risk for followers of Falun Gong who practise in private and with discretion.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'person.groups', includes: 'falun-gong' },
      { fact: 'profile.activityPublic', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'uk-ll-falun-gong-cg-2005', pinpoint: '34-38', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2005-08-09' },
})
