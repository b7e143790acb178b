import { defineRule } from '#lib/rules/engine/rule'

export const publicTestimony = defineRule({
  id: 'chilling-effect/public-testimony',
  ground: 'chilling-effect',
  element: 'chilling-effect/protected-profile',
  direction: 'for',
  statement:
    'The person has spoken to media, a parliament or an international body about the requesting state: public testimony, with ethnicity, raised the risk in the Zaisan ruling.',
  fora: 'all',
  engagedWhen: { fact: 'profile.mediaContact', is: true },
  rests: 'authority',
  legalBasis: [{ authority: 'kazakhstan-musakhanuly-alimuly-2020', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2020-01-21' },
})
