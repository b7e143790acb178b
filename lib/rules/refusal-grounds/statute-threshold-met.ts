import { defineRule } from '#lib/rules/engine/rule'

export const statuteThresholdMet = defineRule({
  id: 'refusal-grounds/statute-threshold-met',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/threshold',
  direction: 'against',
  statement:
    'The longest penalty for the conduct reaches the one year that the statute of the requested state asks for.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['AU', 'ES', 'GB', 'NZ', 'PL', 'PT', 'SE'] },
  engagedWhen: {
    allOf: [
      { fact: 'request.purpose', is: 'prosecution' },
      { fact: 'request.maximumPrisonTerm', isOneOf: ['fixed-term', 'life'] },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'uk-extradition-act-2003', pinpoint: 's. 137', certainty: 'from-memory' },
    { authority: 'nz-extradition-act-1999', pinpoint: 's. 4', certainty: 'from-memory' },
    { authority: 'au-extradition-act-1988', pinpoint: 's. 5', certainty: 'from-memory' },
    { authority: 'se-extradition-act-1957', pinpoint: 's. 4', certainty: 'from-memory' },
    { authority: 'es-passive-extradition-act-1985', pinpoint: 'art. 2', certainty: 'from-memory' },
    { authority: 'pt-act-144-99', pinpoint: 'art. 31(2)', certainty: 'from-memory' },
    { authority: 'pl-criminal-procedure-code-1997', pinpoint: 'art. 604 § 2(5)', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1957-12-06' },
})
