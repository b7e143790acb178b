import { defineRule } from '#lib/rules/engine/rule'

export const sentenceNobodyCanSupervise = defineRule({
  id: 'assurances/sentence-nobody-can-supervise',
  ground: 'assurances',
  element: 'assurances/sentence-length',
  direction: 'for',
  statement: 'The requested state has no way to supervise that the sentence is kept within the promise.',
  fora: 'all',
  engagedWhen: { allOf: [{ condition: 'sentence-assurance-given' }, { fact: 'assurances.monitoredBy', is: 'nobody' }] },
  rests: 'authority',
  legalBasis: [
    { authority: 'brazil-stf-ext-1426-1428-2019', pinpoint: null, certainty: 'secondary' },
    { authority: 'brazil-stf-ext-1424-2020', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2019-05-07' },
})
