import { defineRule } from '#lib/rules/engine/rule'

export const offenceCanBeCompared = defineRule({
  id: 'refusal-grounds/offence-can-be-compared',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/dual-criminality',
  direction: 'against',
  statement: 'The provision charged can be compared with the law here, and the conduct is an offence in both states.',
  fora: ['national'],
  engagedWhen: {
    allOf: [
      { fact: 'request.offenceClearlyDefined', is: true },
      { fact: 'request.dualCriminality', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'brazil-stf-ext-633-1996', pinpoint: 'headnote', certainty: 'read' }],
  material: {},
  inForce: { from: '1996-08-28' },
})
