import { defineRule } from '#lib/rules/engine/rule'
import { lapseOfTimeClauses } from '#lib/rules/shared-clauses'

export const limitationStillRunning = defineRule({
  id: 'refusal-grounds/limitation-still-running',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/lapse-of-time',
  direction: 'against',
  statement: 'The limitation period has not run out in either state.',
  fora: ['national'],
  appliesWhen: {
    fact: 'requestedState.statute',
    isOneOf: ['BE', 'SE', 'AO', 'BR', 'CA', 'CZ', 'ES', 'PL', 'PT', 'other'],
  },
  engagedWhen: { fact: 'request.limitationPeriodExpired', is: false },
  rests: 'authority',
  legalBasis: [
    { authority: 'be-extradition-act-1874', pinpoint: 'art. 7', certainty: 'read' },
    { authority: 'qiao-jianjun-sweden-2019', pinpoint: null, certainty: 'secondary' },
    { authority: 'se-extradition-act-1957', pinpoint: 's. 10', certainty: 'from-memory' },
    ...lapseOfTimeClauses,
    { authority: 'un-model-treaty-on-extradition-1990', pinpoint: 'art. 3(e)', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2013-10-17' },
})
