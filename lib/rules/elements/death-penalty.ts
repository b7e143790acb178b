import type { Element } from '#lib/rules/engine/legal-test'

/** The death penalty: whether it is open, and whether it is excluded in a way that holds. */
export const deathPenaltyElements: readonly Element[] = [
  {
    id: 'death-penalty/exposed',
    question: 'Could a death sentence be imposed for the conduct alleged, or for what it may be relabelled as?',
  },
]
