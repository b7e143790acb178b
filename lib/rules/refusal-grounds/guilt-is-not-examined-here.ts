import { defineRule } from '#lib/rules/engine/rule'

export const guiltIsNotExaminedHere = defineRule({
  id: 'refusal-grounds/guilt-is-not-examined-here',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/evidence',
  direction: 'against',
  statement:
    'Evidence on guilt stands outside extradition proceedings in Portugal: it is for the courts of the requesting state.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', is: 'PT' },
  engagedWhen: { fact: 'request.primaFacieCase', is: false },
  rests: 'authority',
  legalBasis: [{ authority: 'portugal-trl-499-18-2019', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2019-11-28' },
})
