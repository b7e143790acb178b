import { defineRule } from '#lib/rules/engine/rule'

export const belgiumDualCriminalityMet = defineRule({
  id: 'refusal-grounds/belgium-dual-criminality-met',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/dual-criminality',
  direction: 'against',
  statement: 'The conduct described is an offence in both states; label and category do not matter.',
  fora: ['national'],
  appliesWhen: { condition: 'requested-state-is-belgium' },
  engagedWhen: { fact: 'request.dualCriminality', is: true },
  rests: 'authority',
  legalBasis: [
    { authority: 'be-extradition-act-1874', pinpoint: 'art. 1 § 2', certainty: 'read' },
    { authority: 'be-prc-extradition-treaty-2016', pinpoint: 'art. 2(1)-(2)', certainty: 'read' },
  ],
  material: { supports: { ids: ['be-treaty-threshold'] } },
  inForce: { from: '2014-07-18' },
})
