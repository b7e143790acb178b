import { defineRule } from '#lib/rules/engine/rule'

export const lapseOfTime = defineRule({
  id: 'refusal-grounds/lapse-of-time',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/lapse-of-time',
  direction: 'for',
  statement:
    'The limitation period has run out under the law of one of the states: surrender, or surrender on that count, is then barred; in Belgium it is Belgian law that counts.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['BE', 'SE', 'AO'] },
  engagedWhen: { fact: 'request.limitationPeriodExpired', is: true },
  rests: 'authority',
  legalBasis: [
    { authority: 'be-extradition-act-1874', pinpoint: 'art. 7', certainty: 'read' },
    { authority: 'qiao-jianjun-sweden-2019', pinpoint: null, certainty: 'secondary' },
    { authority: 'se-extradition-act-1957', pinpoint: 's. 10', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2013-10-17' },
})
