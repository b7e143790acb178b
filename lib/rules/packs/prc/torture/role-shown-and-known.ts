import { defineRule } from '#lib/rules/engine/rule'

export const roleShownAndKnown = defineRule({
  id: 'torture/role-shown-and-known',
  ground: 'torture',
  element: 'torture/link-to-group',
  direction: 'for',
  statement: 'The role is shown by evidence beyond the person’s own account, and the authorities there know of it.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { condition: 'role-reported-at-risk' },
      { fact: 'profile.activityProved', is: true },
      { fact: 'profile.knownToAuthorities', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'chahal-v-uk-1996', pinpoint: '106', certainty: 'read' },
    { authority: 'sf-and-others-v-sweden-2012', pinpoint: '68-71', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1996-11-15' },
})
