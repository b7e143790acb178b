import { defineRule } from '#lib/rules/engine/rule'

export const offenceDefinedTooOpenly = defineRule({
  id: 'death-penalty/offence-defined-too-openly',
  ground: 'death-penalty',
  element: 'death-penalty/exposed',
  direction: 'for',
  statement:
    'The offence can be punished by death and is defined so openly that it cannot be checked what conduct it covers.',
  fora: 'all',
  engagedWhen: { allOf: [{ condition: 'death-penalty-open' }, { fact: 'request.offenceClearlyDefined', is: false }] },
  rests: 'authority',
  legalBasis: [
    { authority: 'brazil-stf-ext-633-1996', pinpoint: 'headnote', certainty: 'read' },
    { authority: 'brazil-stf-ext-1426-1428-2019', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '1996-08-28' },
})
