import { defineRule } from '#lib/rules/engine/rule'

/** Under the European Convention the bar does not depend on abolition (A.L. (X.W.) v. Russia), so this is not said there. */
export const stateKeepsDeathPenalty = defineRule({
  id: 'death-penalty/state-keeps-death-penalty',
  ground: 'death-penalty',
  element: 'death-penalty/exposed',
  direction: 'against',
  statement:
    'The requested state keeps the death penalty itself: the bar in Judge v. Canada is addressed to states that have abolished it.',
  fora: ['hrc', 'national'],
  appliesWhen: { not: { condition: 'echr-state' } },
  engagedWhen: { fact: 'requestedState.deathPenalty', is: 'retained' },
  rests: 'authority',
  legalBasis: [{ authority: 'judge-v-canada-2003', pinpoint: '10.4', certainty: 'read' }],
  material: {},
  inForce: { from: '2003-08-05' },
})
