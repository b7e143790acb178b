import { defineRule } from '#lib/rules/engine/rule'

export const offenceDescribedTooOpenly = defineRule({
  id: 'death-penalty/offence-described-too-openly',
  ground: 'death-penalty',
  element: 'death-penalty/exposed',
  direction: 'for',
  statement: 'The acts are not set out so that it can be checked which offence and which penalty they carry.',
  fora: 'all',
  engagedWhen: { fact: 'request.factsSetOut', is: false },
  rests: 'authority',
  legalBasis: [
    { authority: 'brazil-stf-ext-633-1996', pinpoint: null, certainty: 'secondary' },
    { authority: 'brazil-stf-ext-1426-1428-2019', pinpoint: null, certainty: 'secondary' },
  ],
  material: { supports: { ids: ['death-penalty-retained'] } },
  inForce: { from: '1996-08-28' },
})
