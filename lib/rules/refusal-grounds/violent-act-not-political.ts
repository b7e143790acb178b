import { defineRule } from '#lib/rules/engine/rule'

export const violentActNotPolitical = defineRule({
  id: 'refusal-grounds/violent-act-not-political',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/political-offence',
  direction: 'against',
  statement:
    'Concrete acts of violence by the person are set out: in Zhang Zhenhai the hijacking of an aircraft was not a political offence.',
  fora: ['national'],
  engagedWhen: {
    allOf: [
      { fact: 'request.offenceKind', isOneOf: ['violence', 'terrorism'] },
      { fact: 'request.violentActsSpecified', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'japan-zhang-zhenhai-1990', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '1990-04-20' },
})
