import { defineRule } from '#lib/rules/engine/rule'

export const lapseOfTime = defineRule({
  id: 'refusal-grounds/lapse-of-time',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/lapse-of-time',
  direction: 'for',
  statement:
    'The limitation period has run out under the law that counts: surrender, or surrender on that count, is then barred; in Belgium and Sweden it is the law of the requested state.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['BE', 'SE', 'AO'] },
  engagedWhen: {
    allOf: [
      { fact: 'request.limitationPeriodExpired', is: true },
      {
        anyOf: [
          { fact: 'request.limitationUnder', isOneOf: ['requested-state', 'both'] },
          { fact: 'requestedState.statute', is: 'AO' },
        ],
      },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'be-extradition-act-1874', pinpoint: 'art. 7', certainty: 'read' },
    { authority: 'qiao-jianjun-sweden-2019', pinpoint: null, certainty: 'secondary' },
    { authority: 'se-extradition-act-1957', pinpoint: 's. 10', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2013-10-17' },
})
