import { defineRule } from '#lib/rules/engine/rule'

export const lapseUnderTheOtherLaw = defineRule({
  id: 'refusal-grounds/lapse-under-the-other-law',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/lapse-of-time',
  direction: 'against',
  statement:
    'The limitation period has run out only under the law to which the statute of the requested state does not look: Belgium, Czechia and Sweden look to their own law, Canada to that of the requesting state.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['BE', 'CA', 'CZ', 'SE'] },
  engagedWhen: {
    allOf: [
      { fact: 'request.limitationPeriodExpired', is: true },
      {
        anyOf: [
          {
            allOf: [
              { fact: 'requestedState.statute', is: 'CA' },
              { fact: 'request.limitationUnder', is: 'requested-state' },
            ],
          },
          {
            allOf: [
              { not: { fact: 'requestedState.statute', is: 'CA' } },
              { fact: 'request.limitationUnder', is: 'requesting-state' },
            ],
          },
        ],
      },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'be-extradition-act-1874', pinpoint: 'art. 7', certainty: 'read' },
    { authority: 'se-extradition-act-1957', pinpoint: 's. 10', certainty: 'from-memory' },
    { authority: 'ca-extradition-act-1999', pinpoint: 's. 46(1)(a)', certainty: 'from-memory' },
    { authority: 'cz-act-104-2013', pinpoint: 's. 91(1)(j)', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1957-12-06' },
})
