import { defineRule } from '#lib/rules/engine/rule'

/**
 * The test asks for a real risk, or for a sentence that may reasonably be expected: an excluded penalty is
 * neither. That is why the authorities of the test stand here beside those that decided such cases.
 */
export const excludedByLawOrCourt = defineRule({
  id: 'death-penalty/excluded-by-law-or-court',
  ground: 'death-penalty',
  element: 'death-penalty/exposed',
  direction: 'against',
  statement:
    'A change of law or a decision of the competent court excludes the death penalty in this case, so that the question has lost its object.',
  fora: 'all',
  engagedWhen: { fact: 'request.deathPenaltyExcludedByLaw', is: true },
  rests: 'authority',
  legalBasis: [
    { authority: 'iacthr-wong-ho-wing-v-peru-2015', pinpoint: '134', certainty: 'secondary' },
    { authority: 'al-xw-v-russia-2015', pinpoint: null, certainty: 'secondary' },
    { authority: 'judge-v-canada-2003', pinpoint: '10.4', certainty: 'read' },
    { authority: 'iccpr', pinpoint: 'art. 6', certainty: 'from-memory' },
    { authority: 'brazil-stf-ext-1727-2025', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2015-06-30' },
})
