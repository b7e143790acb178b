import { defineRule } from '#lib/rules/engine/rule'

export const offenceTooVagueToCompare = defineRule({
  id: 'refusal-grounds/offence-too-vague-to-compare',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/dual-criminality',
  direction: 'for',
  statement: 'The provision charged is defined so vaguely that dual criminality cannot be checked.',
  fora: ['national'],
  engagedWhen: { fact: 'request.offenceClearlyDefined', is: false },
  rests: 'authority',
  legalBasis: [{ authority: 'brazil-stf-ext-633-1996', pinpoint: 'headnote', certainty: 'read' }],
  material: {},
  inForce: { from: '1996-08-28' },
})
