import { defineRule } from '#lib/rules/engine/rule'
import { refugeeClauses } from '#lib/rules/shared-clauses'

export const statuteRefugeeBar = defineRule({
  id: 'refusal-grounds/statute-refugee-bar',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/asylum',
  direction: 'for',
  statement:
    'The requested state has recognised the person as a refugee: its own law bars surrender to the state from which it gave protection, or allows it only after that protection has been weighed.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['BR', 'CA', 'CZ', 'ES', 'PL'] },
  engagedWhen: {
    allOf: [
      { fact: 'proceedings.asylum', is: 'refugee-status' },
      { fact: 'proceedings.protectionGrantedBy', is: 'requested-state' },
    ],
  },
  rests: 'authority',
  legalBasis: [...refugeeClauses],
  material: {},
  inForce: { from: '1985-03-21' },
})
