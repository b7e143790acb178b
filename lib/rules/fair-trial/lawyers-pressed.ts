import { defineRule } from '#lib/rules/engine/rule'

export const lawyersPressed = defineRule({
  id: 'fair-trial/lawyers-pressed',
  ground: 'fair-trial',
  element: 'fair-trial/lawyer-refused',
  direction: 'for',
  statement:
    'Lawyers in this case were removed, replaced, threatened or punished: a lawyer who may not defend is a lawyer refused.',
  fora: 'all',
  engagedWhen: { fact: 'trialThere.defenceLawyersPressed', is: true },
  rests: 'authority',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '259', certainty: 'read' }],
  material: {},
  inForce: { from: '2012-01-17' },
})
