import { defineRule } from '#lib/rules/engine/rule'

/** At the weight of material, like harm before decision: a measure holds surrender back and decides no ground. With its own
 * weight it would make the grounds of refusal look well supported. */
export const interimMeasureInPlace = defineRule({
  id: 'refusal-grounds/interim-measure-in-place',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/interim-measure',
  direction: 'for',
  statement:
    'An international body has asked the requested state not to remove the person for now: to remove them all the same breaches the right of petition.',
  fora: ['ecthr', 'cat', 'hrc', 'national'],
  engagedWhen: { fact: 'proceedings.interimMeasureGranted', is: true },
  rests: 'country-material',
  legalBasis: [
    { authority: 'mamatkulov-and-askarov-v-turkey-2005', pinpoint: '128-129', certainty: 'from-memory' },
    { authority: 'trabelsi-v-belgium-2014', pinpoint: null, certainty: 'secondary' },
    { authority: 'hrc-piandiong-v-philippines-2000', pinpoint: null, certainty: 'from-memory' },
    { authority: 'cat-brada-v-france-2005', pinpoint: null, certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2000-10-19' },
})
