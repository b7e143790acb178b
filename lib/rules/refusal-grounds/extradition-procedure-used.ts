import { defineRule } from '#lib/rules/engine/rule'

export const extraditionProcedureUsed = defineRule({
  id: 'refusal-grounds/extradition-procedure-used',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/procedure-bypassed',
  direction: 'against',
  statement:
    'Surrender is sought by extradition, and no sign is known that another way is being tried: its courts and safeguards stand open.',
  fora: ['ecthr', 'national'],
  engagedWhen: {
    allOf: [
      { fact: 'request.route', is: 'extradition' },
      { fact: 'proceedings.forcedTransferFeared', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'bozano-v-france-1986', pinpoint: null, certainty: 'from-memory' },
    { authority: 'ocalan-v-turkey-2005', pinpoint: '85-90', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1986-12-18' },
})
