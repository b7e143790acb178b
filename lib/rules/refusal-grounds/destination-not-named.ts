import { defineRule } from '#lib/rules/engine/rule'

export const destinationNotNamed = defineRule({
  id: 'refusal-grounds/destination-not-named',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/remedy-before-removal',
  direction: 'for',
  statement:
    'The removal order names no destination, so that the risk there cannot be examined: in M.A. v. Bulgaria that was itself a failure of safeguards.',
  fora: ['ecthr', 'national'],
  engagedWhen: { fact: 'proceedings.destinationNamed', is: false },
  rests: 'authority',
  legalBasis: [{ authority: 'ma-and-others-v-bulgaria-2020', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2020-02-20' },
})
