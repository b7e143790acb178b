import { defineRule } from '#lib/rules/engine/rule'

/** The duty of Judge v. Canada is that of a state that has abolished the death penalty, and of no other. */
export const abolitionistState = defineRule({
  id: 'death-penalty/abolitionist-state',
  ground: 'death-penalty',
  element: 'death-penalty/exposed',
  direction: 'for',
  statement:
    'The requested state has abolished the death penalty: it may not remove a person who may reasonably be expected to be sentenced to death without making sure that the sentence will not be carried out.',
  fora: ['hrc', 'national'],
  engagedWhen: {
    allOf: [
      { condition: 'death-penalty-open' },
      { fact: 'requestedState.deathPenalty', isOneOf: ['abolished', 'abolished-ordinary'] },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'judge-v-canada-2003', pinpoint: '10.4, 10.6', certainty: 'read' },
    { authority: 'hrc-general-comment-36-2018', pinpoint: '34', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2003-08-05' },
})
