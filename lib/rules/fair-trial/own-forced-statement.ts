import { defineRule } from '#lib/rules/engine/rule'

export const ownForcedStatement = defineRule({
  id: 'fair-trial/own-forced-statement',
  ground: 'fair-trial',
  element: 'fair-trial/torture-evidence-used',
  direction: 'for',
  statement:
    'The case holds a statement that the person made under ill-treatment: a conviction that uses it would make the whole trial unfair, whatever other evidence there is.',
  fora: 'all',
  engagedWhen: { fact: 'trialThere.ownForcedStatement', is: true },
  rests: 'authority',
  legalBasis: [
    { authority: 'gafgen-v-germany-2010', pinpoint: '166-167', certainty: 'from-memory' },
    { authority: 'harutyunyan-v-armenia-2007', pinpoint: '63-66', certainty: 'from-memory' },
    { authority: 'hrc-general-comment-32-2007', pinpoint: '41, 60', certainty: 'from-memory' },
    { authority: 'hrc-general-comment-20-1992', pinpoint: '12', certainty: 'from-memory' },
    { authority: 'iacthr-cabrera-garcia-v-mexico-2010', pinpoint: '165-167', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2007-06-28' },
})
