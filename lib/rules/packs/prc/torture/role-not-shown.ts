import { defineRule } from '#lib/rules/engine/rule'

export const roleNotShown = defineRule({
  id: 'torture/role-not-shown',
  ground: 'torture',
  element: 'torture/link-to-group',
  direction: 'against',
  statement:
    'The role rests on the person’s own account alone, and general reports did not suffice without coherent individual evidence.',
  fora: 'all',
  engagedWhen: { allOf: [{ condition: 'role-reported-at-risk' }, { fact: 'profile.activityProved', is: false }] },
  rests: 'authority',
  legalBasis: [
    { authority: 'y-v-russia-2008', pinpoint: null, certainty: 'secondary' },
    { authority: 'cat-xql-v-australia-2014', pinpoint: '9.3-9.4', certainty: 'read' },
  ],
  material: {},
  inForce: { from: '2008-12-04' },
})
