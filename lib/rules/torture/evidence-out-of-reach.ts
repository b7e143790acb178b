import { defineRule } from '#lib/rules/engine/rule'

export const evidenceOutOfReach = defineRule({
  id: 'torture/evidence-out-of-reach',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement:
    'The person cannot get at what would document the claim, and before the Committee against Torture the burden then turns to the state.',
  fora: ['cat'],
  engagedWhen: { fact: 'proceedings.canDocument', is: false },
  rests: 'country-material',
  legalBasis: [{ authority: 'cat-general-comment-4-2017', pinpoint: '38', certainty: 'read' }],
  material: {},
  inForce: { from: '2017-12-06' },
})
