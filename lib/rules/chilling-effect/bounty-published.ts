import { defineRule } from '#lib/rules/engine/rule'

export const bountyPublished = defineRule({
  id: 'chilling-effect/bounty-published',
  ground: 'chilling-effect',
  element: 'chilling-effect/known-to-authorities',
  direction: 'for',
  statement:
    'A bounty or a security-law warrant was published against the person: the authorities know them and have given the case a high profile.',
  fora: 'all',
  engagedWhen: { fact: 'profile.bounty', is: true },
  rests: 'authority',
  legalBasis: [{ authority: 'chahal-v-uk-1996', pinpoint: '106', certainty: 'read' }],
  material: {},
  inForce: { from: '1996-11-15' },
})
