import { defineRule } from '#lib/rules/engine/rule'

export const terrorismConventionDepoliticises = defineRule({
  id: 'refusal-grounds/terrorism-convention-depoliticises',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/political-offence',
  direction: 'against',
  statement:
    'The act falls under a terrorism convention to which both states are party: under it such offences are not regarded as political for the purposes of extradition.',
  fora: ['national'],
  engagedWhen: {
    allOf: [
      { fact: 'request.offenceKind', is: 'terrorism' },
      { fact: 'request.terrorismConventionBars', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'terrorist-bombings-convention-1997', pinpoint: 'art. 11', certainty: 'from-memory' },
    { authority: 'terrorist-financing-convention-1999', pinpoint: 'art. 14', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2001-05-23' },
})
