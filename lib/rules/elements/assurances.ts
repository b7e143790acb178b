import type { Element } from '#lib/rules/engine/legal-test'

/**
 * One element for each harm that a promise can be about: quality first, then whether it can be relied on
 * (Othman). They serve the area of assurances and, as answers, the area of the harm.
 */
export const assuranceElements: readonly Element[] = [
  {
    id: 'assurances/ill-treatment',
    question: 'Does an assurance on ill-treatment fall short, in what it says or in whether it can be relied on?',
  },
  {
    id: 'assurances/death-penalty',
    question: 'Does an assurance on the death penalty fall short, in what it says or in whether it can be relied on?',
  },
  {
    id: 'assurances/sentence-length',
    question:
      'Does an assurance on the length of the sentence fall short, in what it says or in whether it can be relied on?',
  },
]
