import { defineRule } from '#lib/rules/engine/rule'

export const timeMakesSurrenderUnjust = defineRule({
  id: 'refusal-grounds/time-makes-surrender-unjust',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/passage-of-time',
  direction: 'for',
  statement:
    'So much time has passed that the defence has lost its means or a settled life would be broken, and the person did not bring the delay about by flight: surrender may be unjust or oppressive.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['CA', 'GB', 'NZ'] },
  engagedWhen: {
    allOf: [
      { fact: 'request.delayPrejudice', is: true },
      { fact: 'request.fledJustice', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'uk-extradition-act-2003', pinpoint: 's. 82', certainty: 'from-memory' },
    { authority: 'nz-extradition-act-1999', pinpoint: 's. 8', certainty: 'from-memory' },
    { authority: 'ca-extradition-act-1999', pinpoint: 's. 44(1)(a)', certainty: 'from-memory' },
    { authority: 'uk-kakis-1978', pinpoint: null, certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1999-06-17' },
})
