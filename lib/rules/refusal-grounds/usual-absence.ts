import { defineRule } from '#lib/rules/engine/rule'

export const usualAbsence = defineRule({
  id: 'refusal-grounds/usual-absence',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/trial-in-absence',
  direction: 'for',
  statement:
    'Judgment was given in absence, without a right to a retrial: a usual ground of treaties and statutes, and nothing more until the instrument of this request has been read.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', is: 'other' },
  engagedWhen: {
    allOf: [
      { fact: 'request.trialInAbsence', is: true },
      { fact: 'request.retrialGuaranteed', is: false },
    ],
  },
  rests: 'country-material',
  legalBasis: [
    { authority: 'un-model-treaty-on-extradition-1990', pinpoint: 'art. 3(g)', certainty: 'from-memory' },
    { authority: 'ets-98-second-additional-protocol', pinpoint: 'art. 3', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1990-12-14' },
})
