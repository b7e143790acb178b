import { defineRule } from '#lib/rules/engine/rule'

export const groupKnownFromOldFindings = defineRule({
  id: 'torture/group-known-from-old-findings',
  ground: 'torture',
  element: 'torture/group-at-risk',
  direction: 'against',
  statement:
    'What is known here of this group is years old, and in Khasanov and Rakhmanov older findings about a group no longer sufficed: the question is the present.',
  fora: 'all',
  engagedWhen: {
    anyOf: [
      { fact: 'person.groups', includes: 'tibetan' },
      { fact: 'profile.roles', includes: 'petitioner' },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'khasanov-and-rakhmanov-v-russia-2022', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2022-04-29' },
})
