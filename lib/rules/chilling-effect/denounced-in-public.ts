import { defineRule } from '#lib/rules/engine/rule'

export const denouncedInPublic = defineRule({
  id: 'chilling-effect/denounced-in-public',
  ground: 'chilling-effect',
  element: 'chilling-effect/known-to-authorities',
  direction: 'for',
  statement:
    'Officials or state media have named the person in public as an enemy or for what they said: the profile is known, and publicity raised the risk in JC.',
  fora: 'all',
  engagedWhen: { fact: 'profile.denouncedInPublic', is: true },
  rests: 'authority',
  legalBasis: [
    { authority: 'chahal-v-uk-1996', pinpoint: '106', certainty: 'read' },
    { authority: 'uk-jc-china-cg-2008', pinpoint: 'headnote 1-2', certainty: 'read' },
  ],
  material: {},
  inForce: { from: '2008-12-31' },
})
