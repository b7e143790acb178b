import { defineRule } from '#lib/rules/engine/rule'

export const portugalBelowThreshold = defineRule({
  id: 'refusal-grounds/portugal-below-threshold',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/threshold',
  direction: 'for',
  statement: 'The longest penalty for the conduct is less than one year: the treaty requires more than one year.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', is: 'PT' },
  engagedWhen: { fact: 'request.maximumPrisonTerm', is: 'under-one-year' },
  rests: 'authority',
  legalBasis: [{ authority: 'pt-prc-extradition-treaty-2007', pinpoint: 'art. 2', certainty: 'secondary' }],
  material: {},
  inForce: { from: '2009-07-25' },
})
