import { defineRule } from '#lib/rules/engine/rule'

export const terrorismConventionDepoliticises = defineRule({
  id: 'refusal-grounds/terrorism-convention-depoliticises',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/political-offence',
  direction: 'against',
  statement:
    'A terrorism convention that binds both states covers the act: for the purposes of extradition such offences are not to be regarded as political.',
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
