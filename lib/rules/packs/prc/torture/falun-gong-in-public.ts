import { defineRule } from '#lib/rules/engine/rule'

export const falunGongInPublic = defineRule({
  id: 'torture/falun-gong-in-public',
  ground: 'torture',
  element: 'torture/group-at-risk',
  direction: 'for',
  statement:
    'British country guidance saw a real risk for followers of Falun Gong who practise or promote it in public and come to notice.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'person.groups', includes: 'falun-gong' },
      { fact: 'profile.activityPublic', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'uk-ll-falun-gong-cg-2005', pinpoint: '34-38', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2005-08-09' },
})
