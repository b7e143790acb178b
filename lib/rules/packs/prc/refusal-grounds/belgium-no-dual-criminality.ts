import { defineRule } from '#lib/rules/engine/rule'

export const belgiumNoDualCriminality = defineRule({
  id: 'refusal-grounds/belgium-no-dual-criminality',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/dual-criminality',
  direction: 'for',
  statement:
    'The conduct is not an offence in both states when the request is made: Act and treaty both require it, whatever the label of the offence.',
  fora: ['national'],
  appliesWhen: { condition: 'requested-state-is-belgium' },
  engagedWhen: { fact: 'request.dualCriminality', is: false },
  rests: 'authority',
  legalBasis: [
    { authority: 'be-extradition-act-1874', pinpoint: 'art. 1 § 2', certainty: 'read' },
    { authority: 'be-prc-extradition-treaty-2016', pinpoint: 'art. 2(1)', certainty: 'read' },
  ],
  material: {},
  inForce: { from: '2014-07-18' },
})
