import { defineRule } from '#lib/rules/engine/rule'

export const noHarmFromDelay = defineRule({
  id: 'refusal-grounds/no-harm-from-delay',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/passage-of-time',
  direction: 'against',
  statement:
    'The time that has passed has neither cost the person the means of a defence nor let a life grow that surrender would break.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['CA', 'GB', 'NZ'] },
  engagedWhen: { fact: 'request.delayPrejudice', is: false },
  rests: 'authority',
  legalBasis: [
    { authority: 'uk-extradition-act-2003', pinpoint: 's. 82', certainty: 'from-memory' },
    { authority: 'nz-extradition-act-1999', pinpoint: 's. 8', certainty: 'from-memory' },
    { authority: 'ca-extradition-act-1999', pinpoint: 's. 44(1)(a)', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1999-06-17' },
})
