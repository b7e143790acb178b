import { defineRule } from '#lib/rules/engine/rule'

export const portugalThresholdMet = defineRule({
  id: 'refusal-grounds/portugal-threshold-met',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/threshold',
  direction: 'against',
  statement: 'The conduct is punishable by life imprisonment, far above the one year the treaty requires.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', is: 'PT' },
  engagedWhen: { fact: 'request.maximumPrisonTerm', is: 'life' },
  rests: 'authority',
  legalBasis: [{ authority: 'pt-prc-extradition-treaty-2007', pinpoint: 'art. 2', certainty: 'secondary' }],
  material: {},
  inForce: { from: '2009-07-25' },
})
