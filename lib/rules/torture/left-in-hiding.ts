import { defineRule } from '#lib/rules/engine/rule'

export const leftInHiding = defineRule({
  id: 'torture/left-in-hiding',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement:
    'The person left in hiding: the Committee against Torture lists an escape in hiding after threats of torture among the signs of personal risk, so the reason for hiding counts.',
  fora: ['cat'],
  engagedWhen: { fact: 'profile.departure', is: 'hidden' },
  rests: 'country-material',
  legalBasis: [{ authority: 'cat-general-comment-4-2017', pinpoint: '45', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2017-12-06' },
})
