import { defineRule } from '#lib/rules/engine/rule'

export const surrenderWithoutTreatyAllowed = defineRule({
  id: 'refusal-grounds/surrender-without-treaty-allowed',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/legal-basis',
  direction: 'against',
  statement:
    'There is no treaty, and the law of the requested state lets it surrender without one: it has dealt with such requests of the PRC.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['BR', 'NZ', 'SE'] },
  engagedWhen: { fact: 'requestedState.treatyWithRequestingState', is: 'none' },
  rests: 'authority',
  legalBasis: [
    { authority: 'qiao-jianjun-sweden-2019', pinpoint: null, certainty: 'secondary' },
    { authority: 'new-zealand-kim-sc-2021', pinpoint: null, certainty: 'secondary' },
    { authority: 'brazil-stf-ext-633-1996', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '1996-08-28' },
})
