import { defineRule } from '#lib/rules/engine/rule'

export const noInterimMeasure = defineRule({
  id: 'refusal-grounds/no-interim-measure',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/interim-measure',
  direction: 'against',
  statement: 'No international body has asked for removal to wait: nothing of that kind stands in its way now.',
  fora: ['ecthr', 'cat', 'hrc', 'national'],
  engagedWhen: { fact: 'proceedings.interimMeasureGranted', is: false },
  rests: 'country-material',
  legalBasis: [
    { authority: 'mamatkulov-and-askarov-v-turkey-2005', pinpoint: null, certainty: 'from-memory' },
    { authority: 'hrc-piandiong-v-philippines-2000', pinpoint: null, certainty: 'from-memory' },
    { authority: 'cat-brada-v-france-2005', pinpoint: null, certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2000-10-19' },
})
